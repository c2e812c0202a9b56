import browser from 'webextension-polyfill';
import { createDisplay } from '../../lib/highlight/display.ts';
import { createHover, type Hover } from '../../lib/highlight/hover.ts';
import { locateAll } from '../../lib/highlight/locate.ts';
import { createReader, type Reader } from '../../lib/highlight/reader.ts';
import { answerer, listenTo, pageDoor, toBackground } from '../../lib/messages.ts';
import { siteOf } from '../../lib/sites.ts';
import { kinds } from '../../lib/storage.ts';
import type { PageState } from '../../lib/tab-state.ts';
import { mayRead } from './choice.ts';
import type { PageInstance } from './world.ts';

/** False once the extension was updated, removed or switched off: this script is an orphan then. */
const alive = (): boolean => browser.runtime?.id !== undefined;

/** Milliseconds after which an orphan notices at the latest, and takes its highlights along. */
const HEARTBEAT = 3_000;

/** Sets everything up in one page. Nothing is read before the gate says so, or the reader. */
export function start(document: Document): PageInstance {
  const report = (state: PageState) => void toBackground('pageToBackground.state', state).catch(() => undefined);
  let hover: Hover | null = null;
  const display = createDisplay(() => hover?.marksChanged());
  const reader: Reader = createReader(document, {
    analyse: (article, content, force) => toBackground('pageToBackground.analyse', { article, content, force }),
    allowed: () => mayRead(document),
    changed: report,
    shows: (story) => display.show(story),
    alive,
  });
  hover = createHover(document, display, reader.story);
  const answer = answerer(pageDoor, {
    'popupToPage.reveal': ({ span }) => display.reveal(span),
    'popupToPage.analyseAnyway': async () => {
      await reader.analyseAnyway();
      return null;
    },
    'popupToPage.again': async () => {
      await reader.again();
      return null;
    },
    'popupToPage.showStory': () => false,
    'popupToPage.site': () => siteOf(document.URL),
    'popupToPage.locate': ({ spans }) => locateAll(reader.story(), spans),
    'backgroundToPage.state': () => reader.state(),
    'backgroundToPage.again': async () => {
      await reader.again();
      return null;
    },
    'backgroundToPage.command': ({ command }) => {
      if (command === 'toggle') display.toggle();
      else if (command === 'next') display.go(1);
      else if (command === 'previous') display.go(-1);
      else hover?.toggleAtCurrent();
      return null;
    },
  });
  const deaf = listenTo(answer);
  void kinds.get().then(display.kinds, () => undefined);
  const unwatch = kinds.watch(display.kinds);

  // Back from the back/forward cache everything is as it was, but for the badge.
  const shownAgain = (event: PageTransitionEvent) => event.persisted && report(reader.state());
  addEventListener('pageshow', shownAgain);
  const heartbeat = setInterval(() => alive() || stop(), HEARTBEAT);

  function stop(): void {
    clearInterval(heartbeat);
    removeEventListener('pageshow', shownAgain);
    hover?.stop();
    reader.stop();
    display.clear();
    if (!alive()) return; // An orphan's listeners are gone with its extension.
    deaf();
    unwatch();
  }
  return { consider: () => void reader.consider(), left: reader.left, settled: reader.settled, answer, stop };
}
