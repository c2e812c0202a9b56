import { sayDate } from './dates.ts';
import { useDoor } from './door.ts';

/** † beside what comes from the reference table instead of the text. */
export function ReferenceMark() {
  const { readout, text } = useDoor();
  const says = text.t('referenceMark', sayDate(readout.referenceDate, text, 'plain'));
  return (
    <abbr class="reference-mark" title={says}>
      †<span class="sr-only"> {says}</span>
    </abbr>
  );
}

/** What † means, once, where anything carries it. */
export function ReferenceNote() {
  const { readout, text } = useDoor();
  if (!readout.officials.some((o) => o.basis === 'reference')) return null;
  return <p class="note">{text.t('fromReference', sayDate(readout.referenceDate, text, 'plain'))}</p>;
}
