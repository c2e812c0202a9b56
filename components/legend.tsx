import type { MentionKind, Readout } from '../lib/types.ts';
import { useDoor } from './door.ts';

const KINDS = ['official', 'country', 'mission'] as const;

/** How often each kind is mentioned. */
export function countKinds(readout: Readout): Record<MentionKind, number> {
  const sum = (list: { mentions: unknown[] }[]) => list.reduce((n, { mentions }) => n + mentions.length, 0);
  return { official: sum(readout.officials), country: sum(readout.countries), mission: sum(readout.missions) };
}

interface Props {
  kinds: Record<MentionKind, boolean>;
  onToggle(kind: MentionKind): void;
}

/** Counts by kind under the same three lines as in the page; each is the switch of its kind. */
export function Legend({ kinds, onToggle }: Props) {
  const { readout, text } = useDoor();
  const counts = countKinds(readout);
  return (
    <fieldset class="legend">
      <legend class="sr-only">{text.t('legendLabel')}</legend>
      {KINDS.map((kind) => {
        const name = text.t(`kind_${kind}`);
        return (
          <button
            key={kind}
            type="button"
            class={`switch switch-${kind}`}
            role="switch"
            aria-checked={kinds[kind]}
            aria-label={`${name}: ${counts[kind]}`}
            title={text.t('showKind', name)}
            onClick={() => onToggle(kind)}
          >
            <span class={`mark mark-${kind}`}>{name}</span> <span class="switch-count">{counts[kind]}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
