import { type MissionContext, statesIn } from './context.ts';
import type { Sighting } from './sightings.ts';

/** Both sides known? */
export const isComplete = (s: Sighting): boolean => s.sending !== null && s.host !== null;

/** How many of the namings after one are looked at, where nothing before fits. */
const LOOK_AHEAD = 40;

/** The missions that an article has named so far, in the order in which "the embassy" may mean them. */
export class KnownMissions {
  readonly #context: MissionContext;
  readonly #all: readonly Sighting[];
  /** One of each kind and pair, with how often and where last. */
  readonly #named = new Map<string, { sighting: Sighting; times: number; last: number }>();
  /** Those of the sentence at hand and the one before. */
  #close: Sighting[] = [];
  readonly #senders = new Map<string, number>();
  #ambassadors = 0;

  constructor(context: MissionContext, all: readonly Sighting[]) {
    this.#context = context;
    this.#all = all;
    for (const s of all) {
      if (s.type !== 'ambassador' || !s.sending) continue;
      this.#ambassadors++;
      this.#senders.set(s.sending, (this.#senders.get(s.sending) ?? 0) + 1);
    }
  }

  /** Remembers a naming whose both sides are known. */
  note(s: Sighting, index: number): void {
    if (!isComplete(s)) return;
    const key = `${s.type} ${s.sending} ${s.host} ${s.plural}`;
    const known = this.#named.get(key);
    this.#named.set(key, { sighting: s, times: (known?.times ?? 0) + 1, last: index });
    this.#close.push(s);
  }

  /** What "the embassy" may mean, likeliest first: the one just named, else the one named most, else one that is named later. */
  *before(s: Sighting, index: number): Generator<Sighting> {
    this.#close = this.#close.filter((o) => s.sentence.index - o.sentence.index <= 1);
    const close = this.#close.toReversed();
    const often = [...this.#named.values()]
      .sort((a, b) => b.times - a.times || b.last - a.last)
      .map(({ sighting }) => sighting);
    const after = this.#all.slice(index + 1, index + 1 + LOOK_AHEAD).filter(isComplete);
    const known = [...close, ...often, ...after];
    // "US Ambassador Garcetti spoke of the consulate": whose state the sentence names, before any other
    const own = new Set(s.sending || s.host ? [] : statesIn(this.#context, s.sentence));
    for (const o of known) if (own.has(o.sending ?? '')) yield o;
    for (const o of known) if (!own.has(o.sending ?? '')) yield o;
  }

  /** "will serve as ambassador to Belize", where the article is about one state's ambassadors: that state's. */
  usualSender(host: string): string | null {
    const [code, times] = [...this.#senders].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    return code !== host && times > this.#ambassadors / 2 ? code : null;
  }
}
