/** Follows the page: what is shown of it, as it changes. */

import { isLive } from './marks.ts';
import type { Reading } from './reading.ts';
import { shadowRootsOf } from './story.ts';
import { concerns, type Watch, watch } from './watch.ts';

export interface Follow {
  /** The articles are others, or what is known of them. `shown`: whether an article with a story is to be followed. */
  update(readings: readonly Reading[], shown: (reading: Reading) => boolean): void;
  /** Looks now, where anything is followed. */
  lookNow(): void;
  /** Whether the page changes without end, so that looks are rationed. */
  restless(): boolean;
  stop(): void;
}

/** `look` must not throw. */
export function createFollow(document: Document, look: () => void): Follow {
  let readings: readonly Reading[] = [];
  let watching: Watch | null = null;

  const hasComeLoose = (reading: Reading): boolean =>
    reading.story()?.marks.some(({ range }) => range !== null && !isLive(range)) ?? false;

  const begin = () =>
    watch({
      document,
      roots: () => readings.flatMap((reading) => shadowRootsOf(reading.page())),
      matters(record) {
        return concerns(
          record,
          document,
          readings.map((reading) => reading.page().container),
        );
      },
      urgent: () => readings.some(hasComeLoose),
      look,
    });

  function stopWatching(): void {
    watching?.stop();
    watching = null;
  }

  return {
    update(next, shown) {
      readings = next;
      // One that is asked for may be shown soon, and may change until then.
      const wanted = readings.some((reading) => (reading.story() ? shown(reading) : reading.failure() === null));
      if (wanted) watching ??= begin();
      else stopWatching();
    },
    lookNow: () => watching?.lookNow(),
    restless: () => watching?.restless() ?? false,
    stop() {
      readings = [];
      stopWatching();
    },
  };
}
