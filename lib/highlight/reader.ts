/**
 * Reads the page it lives in: extract, ask, paint; and again when the page changes. Whether and when to begin is told by the
 * gate (lib/page/lookout.ts) or by the reader's wish. One page may hold several articles: see reading.ts for the way of each.
 *
 *      idle --(gate says yes, or asked to)--> its articles are read --(another page stands here)--> idle, or read anew
 *       ^                                        |         ^
 *       +--(gone for long)-- no article is there +--(back)-+
 *
 * Nothing here throws into the page: what goes wrong ends in the state `error`.
 */
import { extractArticles, type PageArticle } from '../page/extract.ts';
import type { PageNotice, PageState } from '../tab-state.ts';
import type { Article, Readout } from '../types.ts';
import { createFollow } from './follow.ts';
import { createReading, type Reading } from './reading.ts';
import { isSameStory, saysTheSame } from './same.ts';
import type { Story } from './story.ts';
import { createView } from './view.ts';

export interface ReaderDoors {
  /** Article → readout, elsewhere. Rejects when that fails. */
  analyse(name: string, article: Article, force: boolean): Promise<Readout>;
  /** Whether the reader's choice of sites lets this page be read unasked. */
  allowed(): Promise<boolean>;
  /** The state has changed, or another article is in view. */
  changed(state: PageState): void;
  /** The stories to paint, in the order of the page, have other marks or other ranges. */
  shows(stories: Story[]): void;
  /** False when the extension was updated or switched off and this script is an orphan. */
  alive(): boolean;
}

export interface Reader {
  state(): PageState;
  /** All that was read, in the order of the page. */
  stories(): Story[];
  /** Reads whatever the gate, the topic and the choice of sites say. Resolves when the state is settled. */
  analyseAnyway(): Promise<void>;
  /** Looks at the page now and asks for the readout of the article in view again. */
  again(): Promise<void>;
  /** Scrolls to one of the page's articles; false when it is gone. */
  showStory(index: number): boolean;
  /** The gate says that the page may be an article about diplomacy: reads it, where the choice of sites allows. */
  consider(): Promise<void>;
  /** The choice of sites is another. */
  choiceChanged(): Promise<void>;
  /** The page may have become another one, without a load. */
  left(): void;
  /** An article is being read, or was and is on topic: whatever the page adds now is followed anyway. */
  settled(): boolean;
  stop(): void;
}

/** Milliseconds an article may be out of the page and still come back as the one that was read. */
const REMEMBERED = 30_000;
/** Milliseconds from a change of the address to a look whether the words are others too. */
const ARRIVING = 250;
export function createReader(document: Document, doors: ReaderDoors): Reader {
  /** What to say of a page without an article. */
  let bare: PageState = { state: document.contentType === 'application/pdf' ? 'blocked' : 'idle' };
  let readings: Reading[] = [];
  let inView = 0;
  let forced = false;
  /** The address is another, and the words are still those of the page before. */
  let leaving = false;
  /** No article is in the page just now. */
  let gone: ReturnType<typeof setTimeout> | undefined;
  let said = '';

  const following = createFollow(document, () => guarded(() => readings.length > 0 && look()));
  const view = createView((index) => {
    inView = index;
    report();
  });

  const isShown = (story: Story) => story.readout.onTopic || forced;
  const isFollowed = (reading: Reading) => isShown(reading.story() as Story);
  const stories = () => readings.flatMap((reading) => reading.story() ?? []);
  const front = () => readings[inView] ?? readings[0];

  function state(): PageState {
    const reading = gone ? undefined : front();
    if (!reading) return bare;
    const failure = reading.failure();
    if (failure) return 'message' in failure ? { state: 'error', ...failure } : { state: 'not-english', ...failure };
    const story = reading.story();
    if (!story) return { state: 'reading' };
    const notice: PageNotice | null = reading.notice() ?? (following.restless() ? 'restless' : null);
    const place = { index: Math.max(0, readings.indexOf(reading)), count: readings.length };
    return { state: 'read', article: story.name, forced, notice, place };
  }

  function report(): void {
    const now = state();
    const saying = JSON.stringify(now);
    if (saying === said) return;
    said = saying;
    doors.changed(now);
  }

  const show = () => doors.shows(gone ? [] : stories().filter(isShown));

  function fail(error: unknown): void {
    drop();
    bare = { state: 'error', message: error instanceof Error ? error.message : String(error) };
    report();
  }

  /** Every way in from the page's events: an orphan stops, and no error gets out. */
  function guarded(work: () => void): void {
    try {
      if (doors.alive()) work();
      else drop();
    } catch (error) {
      fail(error);
    }
  }

  function drop(): void {
    for (const reading of readings) reading.stop();
    readings = [];
    inView = 0;
    leaving = false;
    clearTimeout(gone);
    gone = undefined;
    view.stop();
    following.stop();
    doors.shows([]);
  }

  function readingChanged(paint: boolean): void {
    guarded(() => {
      following.update(readings, isFollowed);
      if (paint) show();
      report();
    });
  }

  function look(): void {
    const pages = extractArticles(document);
    if (pages.length === 0) absent();
    else if (isAnother(pages)) void consider().catch(fail);
    else present(pages);
  }

  /** After the address: the words have changed too. Forgets the page before. */
  function isAnother(pages: PageArticle[]): boolean {
    const known = (page: PageArticle) => readings.some((reading) => saysTheSame(reading.page(), page));
    if (!leaving || pages.some(known)) return false;
    forced = false;
    drop();
    bare = { state: 'idle' };
    return true;
  }

  function present(pages: PageArticle[]): void {
    clearTimeout(gone);
    const back = gone !== undefined;
    gone = undefined;
    take(pages);
    following.update(readings, isFollowed);
    if (back) show();
    report();
  }

  /** The articles of the page as they are now: the known ones are brought up to date, new ones are asked for. */
  function take(pages: PageArticle[]): void {
    const before = [...readings];
    const seen = front();
    readings = pages.map((page) => {
      const at = before.findIndex((reading) => isSameStory(reading.page(), page, pages.length));
      const [known] = at < 0 ? [] : before.splice(at, 1);
      // The address in the bar may be that of whichever article is in view by now.
      if (known && pages.length > 1) page.article.url = known.page().article.url;
      known?.look(page);
      return known ?? begin(page);
    });
    for (const reading of before) reading.stop();
    inView = Math.max(0, seen ? readings.indexOf(seen) : 0);
    view.follow(readings.length > 1 ? readings.map((reading) => reading.page().part ?? reading.page().container) : []);
    if (before.length > 0) show();
  }

  function begin(page: PageArticle): Reading {
    const reading = createReading(page, {
      analyse: (name, article) => doors.analyse(name, article, forced),
      changed: readingChanged,
    });
    void reading.ask();
    return reading;
  }

  /** The article is not there: taken out for a moment, or for good. */
  function absent(): void {
    gone ??= setTimeout(() => guarded(drop), REMEMBERED);
    bare = { state: forced ? 'no-text' : 'idle' };
    show();
    report();
  }

  /** Reads the page as it is now. Without an article the state is `idle`, or `no-text` when the reader asked. */
  async function read(): Promise<void> {
    const pages = extractArticles(document);
    if (pages.length > 0) {
      isAnother(pages);
      present(pages);
    } else if (readings.length > 0) absent();
    else {
      bare = { state: forced ? 'no-text' : 'idle' };
      report();
    }
    const reading = front();
    if (reading && !reading.story()) await reading.ask();
  }

  const settled = () => {
    const { state: now } = state();
    return now === 'reading' || (now === 'read' && stories().some(isShown));
  };

  async function consider(): Promise<void> {
    if (settled() || !doors.alive()) return;
    if (await doors.allowed()) await read();
    else {
      bare = { state: 'off' };
      report();
    }
  }

  async function choiceChanged(): Promise<void> {
    if (forced || !doors.alive()) return;
    const may = await doors.allowed();
    if (may && bare.state === 'off') await read();
    else if (!may && readings.length > 0) {
      drop();
      bare = { state: 'off' };
      report();
    }
  }

  return {
    state,
    stories,
    async analyseAnyway() {
      forced = true;
      drop();
      await read().catch(fail);
    },
    async again() {
      try {
        following.lookNow();
        if (readings.length === 0) await read();
        else await front()?.ask();
      } catch (error) {
        fail(error);
      }
    },
    showStory(index) {
      const page = readings[index]?.page();
      const element = page?.part ?? page?.container;
      element?.scrollIntoView({ block: 'start', behavior: 'instant' });
      return element?.isConnected === true;
    },
    consider: () => consider().catch(fail),
    choiceChanged: () => choiceChanged().catch(fail),
    left() {
      guarded(() => {
        leaving = readings.length > 0;
        if (!leaving) bare = { state: 'idle' };
        report();
        // Often the address follows the words.
        setTimeout(() => guarded(() => following.lookNow()), ARRIVING);
      });
    },
    settled,
    stop: drop,
  };
}
