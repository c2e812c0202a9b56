import browser from 'webextension-polyfill';
import { createDisplay } from '../../lib/highlight/display.ts';
import { createHover, type Hover } from '../../lib/highlight/hover.ts';
import { createImported } from '../../lib/highlight/imported.ts';
import { locateAll } from '../../lib/highlight/locate.ts';
import { createPainter } from '../../lib/highlight/painter.ts';
import { createReader, type Reader } from '../../lib/highlight/reader.ts';
import { answerer, type Command, listenTo, pageDoor, toBackground } from '../../lib/messages.ts';
import { siteOf } from '../../lib/sites.ts';
import type { PageState } from '../../lib/tab-state.ts';
import { followChoices, mayRead } from './choices.ts';
import type { PageInstance } from './world.ts';

/** False once the extension was updated, removed or switched off: this script is an orphan then. */
const alive = (): boolean => browser.runtime?.id !== undefined;

/** Milliseconds after which an orphan notices at the latest, and takes its highlights along. */
const HEARTBEAT = 3_000;

/** Sets everything up in one page. Nothing is read before the gate says so, or the reader. */
export function start(document: Document): PageInstance {
  const report = (state: PageState) => {
    if (alive()) void toBackground('pageToBackground.state', state).catch(() => undefined);
  };
  let hover: Hover | null = null;
  let heartbeat: ReturnType<typeof setInterval> | undefined;

  const display = createDisplay(() => {
    hover?.marksChanged();
    clearInterval(heartbeat);
    // Only who has painted something has something to take along.
    if (display.painted().length > 0) heartbeat = setInterval(() => alive() || stop(), HEARTBEAT);
  });
  const reader: Reader = createReader(document, {
    analyse: (article, content, force) => toBackground('pageToBackground.analyse', { article, content, force }),
    allowed: () => mayRead(document),
    changed: report,
    shows: display.show,
    alive,
  });
  hover = createHover(document, display);
  const imported = createImported(document, createPainter());

  const storyOf = (article: string) => reader.stories().find(({ name }) => name === article) ?? null;
  const commands: Record<Command, () => void> = {
    toggle: display.toggle,
    next: () => display.go(1),
    previous: () => display.go(-1),
    card: () => hover?.toggleAtCurrent(),
  };
  const again = async () => {
    await reader.again();
    return null;
  };
  const answer = answerer(pageDoor, {
    'popupToPage.reveal': ({ article, span }) => {
      const story = storyOf(article);
      return story !== null && display.reveal(story, span);
    },
    'popupToPage.analyseAnyway': async () => {
      await reader.analyseAnyway();
      return null;
    },
    'popupToPage.again': again,
    'popupToPage.showStory': ({ index }) => reader.showStory(index),
    'popupToPage.site': () => siteOf(document.URL),
    'popupToPage.locate': ({ article, spans }) => locateAll(storyOf(article), spans),
    'popupToPage.recall': ({ places }) => imported.recall(places),
    'popupToPage.showImported': ({ spans }) => imported.show(spans),
    'popupToPage.revealImported': ({ span }) => imported.reveal(span),
    'backgroundToPage.state': () => reader.state(),
    'backgroundToPage.again': again,
    'backgroundToPage.command': ({ command }) => {
      commands[command]();
      return null;
    },
  });
  const deaf = listenTo(answer);
  const unfollow = followChoices(display, reader);

  // Back from the back/forward cache everything is as it was, but for what is known of the tab: that is said of the page in front.
  const events = new AbortController();
  const { signal } = events;
  addEventListener('pageshow', ({ persisted }) => persisted && report(reader.state()), { signal });
  addEventListener('pagehide', () => reader.state().state !== 'idle' && report({ state: 'idle' }), { signal });

  function stop(): void {
    clearInterval(heartbeat);
    events.abort();
    hover?.stop();
    reader.stop();
    display.clear();
    imported.clear();
    if (!alive()) return; // An orphan's listeners are gone with its extension.
    deaf();
    unfollow();
  }
  return { consider: () => void reader.consider(), left: reader.left, settled: reader.settled, answer, stop };
}
