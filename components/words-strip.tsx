import type { Span } from '../lib/types.ts';
import { useDoor } from './door.ts';

/** What the pointer or the focus is on. `low`: in the lower part of the window, so that the strip goes to the top. */
export interface Pointed {
  spans: readonly Span[];
  low: boolean;
}

/** The page's own words behind the line under the pointer. Sighted aid only: the line's description says the same. */
export function WordsStrip({ pointed }: { pointed: Pointed | null }) {
  const { words } = useDoor();
  const said = pointed?.spans.map(words).filter((s) => s !== null) ?? [];
  if (!pointed || said.length === 0) return null;
  return (
    <div class={pointed.low ? 'words low' : 'words'} aria-hidden="true">
      {said.slice(0, 2).map((s, i) => (
        <q key={i}>
          <bdi>{s}</bdi>
        </q>
      ))}
      {said.length > 2 && <span class="muted"> +{said.length - 2}</span>}
    </div>
  );
}
