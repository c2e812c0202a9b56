/**
 * Tells when the page has changed where it matters, at a bounded cost: never more than `SHARE` of the page's thread.
 *
 *   listening --(a mutation that matters)--> waiting --(quiet time, and the last look is paid for)--> looking --> listening
 *
 * While waiting nothing is observed: it is known already that something changed, so a flood of mutations costs no more than one.
 */

/** The stated budget: the share of the page's thread our looking may take. */
export const SHARE = 0.02;
/** Milliseconds for a burst of changes to end. */
const QUIET = 200;
/** Looks in a row that each found a change at once: from here on the page is one that never rests. */
const RESTLESS = 20;

export interface Watch {
  stop(): void;
  /** Whether the page changes without end, so that looks are rationed. */
  restless(): boolean;
}

export interface WatchOptions {
  document: Document;
  /** Shadow roots to be watched too: a document's observer does not see into them. */
  roots(): readonly Node[];
  /** Whether this record can concern the article. Called for each record of a batch: must be cheap. */
  matters(record: MutationRecord): boolean;
  /** Looks at the page; may take a while, its cost is measured. Must not throw. */
  look(): void;
  /** Milliseconds from any origin. */
  now?: () => number;
}

export function watch({ document, roots, matters, look, now = () => performance.now() }: WatchOptions): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastCost = 0;
  let lastLook = Number.NEGATIVE_INFINITY;
  let busyLooks = 0;

  const observer = new MutationObserver((records) => {
    const began = now();
    const matter = records.some(matters);
    lastCost += now() - began;
    if (matter) wait();
  });

  const listen = () => {
    for (const root of [document, ...roots()]) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'lang'],
      });
    }
  };

  function wait(): void {
    observer.disconnect();
    const paidFor = lastLook + lastCost / SHARE;
    busyLooks = now() - lastLook < 2 * QUIET ? busyLooks + 1 : 0;
    timer = setTimeout(lookNow, Math.max(QUIET, paidFor - now()));
  }

  function lookNow(): void {
    const began = now();
    look();
    lastLook = now();
    lastCost = lastLook - began;
    listen();
  }

  listen();
  return {
    stop() {
      clearTimeout(timer);
      observer.disconnect();
    },
    restless: () => busyLooks >= RESTLESS,
  };
}
