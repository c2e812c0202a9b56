/**
 * Tells when the page has changed where it matters, at a bounded cost: never more than `SHARE` of the page's thread.
 *
 *   listening --(a mutation that matters)--> waiting --(quiet time, and the last look is paid for)--> looking --> listening
 *
 * While waiting nothing is observed: it is known already that something changed, so a flood of mutations costs no more than one.
 * A page that nobody sees is looked at when it is shown again. A page that never rests is looked at at growing intervals, unless what we show of it has come loose.
 */

import { isHidden } from '../page/visible.ts';

/** The stated budget: the share of the page's thread our looking may take. */
export const SHARE = 0.02;
/** Milliseconds for a burst of changes to end. */
const QUIET = 200;
/** Looks in a row that each found a change at once: from here on the page is one that never rests. */
const RESTLESS = 10;
/** Milliseconds between looks at such a page at most, and between the glances whether all is in its place. */
const LEAST_OFTEN = 60_000;
const GLANCE = 1_000;
/** Milliseconds that sorting records may take before it is counted as a flood. */
const ALLOWANCE = 5;

export interface Watch {
  /** Looks now, and takes the page for one at rest. */
  lookNow(): void;
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
  /** Whether something that is shown has come loose, so that a look cannot wait. Must be cheap. */
  urgent(): boolean;
  /** Looks at the page; may take a while, its cost is measured. Must not throw. */
  look(): void;
  /** Milliseconds from any origin. */
  now?: () => number;
}

/**
 * Could this record concern one of the articles in these elements? Changes elsewhere on the page (advertisements, counters) do not;
 * in a shadow tree, or while an article is out of the page, all may.
 */
export function concerns(
  { target, type, addedNodes }: MutationRecord,
  document: Document,
  containers: readonly Element[],
): boolean {
  if (target.getRootNode() !== document) return true;
  return containers.some((container) => {
    if (!container.isConnected || container.contains(target) || target.contains(container)) return true;
    return type === 'childList' && Array.from(addedNodes).some((node) => node.contains(container));
  });
}

export function watch({ document, roots, matters, urgent, look, now = () => performance.now() }: WatchOptions): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spent = 0;
  let lastLook = Number.NEGATIVE_INFINITY;
  let busyLooks = 0;
  let stopped = false;

  const observer = new MutationObserver((records) => {
    const began = now();
    const matter = records.some(matters);
    spent += now() - began;
    if (matter || spent > ALLOWANCE + SHARE * (now() - lastLook)) wait();
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

  const isRestless = () => busyLooks >= RESTLESS;

  function wait(): void {
    observer.disconnect();
    const began = now();
    busyLooks = began - lastLook < 2 * QUIET ? busyLooks + 1 : 0;
    const paidFor = Math.max(began + QUIET, lastLook + spent / SHARE);
    const due = isRestless()
      ? Math.max(paidFor, began + Math.min(QUIET * 2 ** (busyLooks - RESTLESS), LEAST_OFTEN))
      : paidFor;
    const glance = () => {
      if (isHidden(document)) {
        // The first thing when the reader comes back to it.
        document.addEventListener('visibilitychange', () => stopped || glance(), { once: true });
        return;
      }
      const left = due - now();
      if (left <= 0 || urgent()) lookNow();
      else timer = setTimeout(glance, Math.min(GLANCE, left));
    };
    timer = setTimeout(glance, paidFor - began);
  }

  function lookNow(): void {
    clearTimeout(timer);
    observer.disconnect();
    const began = now();
    look();
    lastLook = now();
    spent = lastLook - began;
    if (!stopped) listen();
  }

  listen();
  return {
    lookNow() {
      busyLooks = 0;
      if (!stopped) lookNow();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      observer.disconnect();
    },
    restless: isRestless,
  };
}
