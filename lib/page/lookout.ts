/**
 * Looks at a page until it turns out to be worth reading: once it has come to rest, some times more while it may still be
 * writing itself, and anew when it becomes another page. It runs on every page there is: never while the page is hidden,
 * only in idle time, and not again while nothing has been added.
 */
import { looksLikeArticle, openRoots } from './gate.ts';
import { documentUrl, onNavigation } from './navigation.ts';
import { isHidden } from './visible.ts';

/** Milliseconds from one look to the next: many pages write their article late. Half a minute after load or navigation it ends. */
const LATE = [500, 500, 1_000, 2_000, 4_000, 8_000, 14_000];
/** Milliseconds after which a look is due even on a page that is never idle. */
const IMPATIENT = 1_000;

export interface LookoutDoors {
  /** The page may be an article about diplomacy. */
  found(): void;
  /** Another page stands here now, without a load. */
  left(): void;
  /** True while there is nothing to look for: an article is being read. */
  settled(): boolean;
  /** False when the extension was updated or switched off and this script is an orphan. */
  alive(): boolean;
}

/** In: the page, and what to do. The result stops the looking. */
export function lookOut(document: Document, doors: LookoutDoors): () => void {
  const window = document.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = '';
  let stopped = false;
  /** Its words may be others by now, in as many elements. */
  let translated = false;

  /** Changes whenever something was added to the page; costs next to nothing while nothing was. */
  const size = () => {
    const inShadow = openRoots(document).reduce((sum, root) => sum + root.querySelectorAll('*').length, 0);
    return `${document.getElementsByTagName('*').length} ${inShadow} ${document.title}`;
  };

  function look(): void {
    if (stopped || isHidden(document)) return;
    try {
      if (!doors.alive()) stop();
      else if (!doors.settled()) lookAtChanges();
    } catch {
      // A form named like a method of the document stands in its place: such a page is not read.
    }
  }

  function lookAtChanges(): void {
    const now = size();
    if (now === seen && !translated) return;
    seen = now;
    if (looksLikeArticle(document)) doors.found();
  }

  function lookWhenIdle(): void {
    if (isHidden(document)) return;
    if (window?.requestIdleCallback) window.requestIdleCallback(look, { timeout: IMPATIENT });
    else look();
  }

  function lookNowAndLater(): void {
    seen = '';
    lookWhenIdle();
    lookLater(0);
  }

  function lookLater(turn: number): void {
    clearTimeout(timer);
    const wait = LATE[turn];
    if (wait === undefined) return;
    timer = setTimeout(() => {
      lookWhenIdle();
      lookLater(turn + 1);
    }, wait);
  }

  let address = documentUrl(document);
  const ignoreNavigation = onNavigation(document, () => {
    if (documentUrl(document) === address) return;
    if (!doors.alive()) {
      stop();
      return;
    }
    address = documentUrl(document);
    translated = false;
    doors.left();
    lookNowAndLater();
  });
  // A page opened behind others begins when it comes to the front.
  const shown = () => (seen ? lookWhenIdle() : lookNowAndLater());
  document.addEventListener('visibilitychange', shown);

  // Browsers that translate a page say so on its root, and take their time: it may be English from then on.
  const translations =
    window &&
    new window.MutationObserver(() => {
      translated = true;
      lookNowAndLater();
    });
  translations?.observe(document.documentElement, { attributeFilter: ['lang'] });

  function stop(): void {
    stopped = true;
    translations?.disconnect();
    ignoreNavigation();
    document.removeEventListener('visibilitychange', shown);
    clearTimeout(timer);
  }

  lookNowAndLater();
  return stop;
}
