/**
 * Reads the page it lives in: extract, ask, paint; and again when the page changes. Whether and when to begin is told by the
 * gate (lib/page/lookout.ts) or by the reader's wish.
 *
 *                     nothing to read
 *        +--------------------------------------+
 *        v                                      |
 *      idle --(gate says yes, or asked to)--> reading --(readout)--> read --(the words change)--> read, and asked anew
 *        ^                                      |                      |
 *        +--------(navigation, article gone)----+----------------------+
 *
 * Nothing here throws into the page: what goes wrong ends in the state `error`.
 */
import { extractArticle, type PageArticle } from '../page/extract.ts';
import type { PageNotice, PageState } from '../tab-state.ts';
import type { Article, Readout } from '../types.ts';
import { nameOf } from './article-name.ts';
import { isEnglish } from './english.ts';
import { createStory, type Story, shadowRootsOf, update } from './story.ts';
import { type Watch, watch } from './watch.ts';

export interface ReaderDoors {
  /** Article → readout, elsewhere. Rejects when that fails. */
  analyse(name: string, article: Article, force: boolean): Promise<Readout>;
  /** Whether the reader's choice of sites lets this page be read unasked. */
  allowed(): Promise<boolean>;
  /** The state has changed. */
  changed(state: PageState): void;
  /** The story has other marks or other ranges; null: there is none. */
  shows(story: Story | null): void;
  /** False when the extension was updated or switched off and this script is an orphan. */
  alive(): boolean;
}

export interface Reader {
  state(): PageState;
  story(): Story | null;
  /** Reads whatever the gate, the topic and the choice of sites say. Resolves when the state is settled. */
  analyseAnyway(): Promise<void>;
  /** Asks for the readout of the present article again. */
  again(): Promise<void>;
  /** The gate says that the page may be an article about diplomacy: reads it, where the choice of sites allows. */
  consider(): Promise<void>;
  /** The page became another one, without a load. */
  left(): void;
  /** An article is being read, or was and is on topic: whatever the page adds now is followed anyway. */
  settled(): boolean;
  stop(): void;
}

/** Half the milliseconds from the first analysis to that of a changed text; doubles each time. */
const PATIENCE = 1_000;

export function createReader(document: Document, doors: ReaderDoors): Reader {
  let state: PageState = { state: document.contentType === 'application/pdf' ? 'blocked' : 'idle' };
  let story: Story | null = null;
  let watching: Watch | null = null;
  let forced = false;
  /** The page changed while its readout was on the way. */
  let outdated = false;
  /** Counts readings, so that the answer to an old question is dropped. */
  let reading = 0;
  let patience = PATIENCE;
  let askTimer: ReturnType<typeof setTimeout> | undefined;

  function set(next: PageState): void {
    const same = JSON.stringify(next) === JSON.stringify(state);
    state = next;
    if (!same) doors.changed(next);
  }

  /** Every way in from the page's events: an orphan stops, and no error gets out. */
  function guarded(work: () => void): void {
    try {
      if (doors.alive()) work();
      else stop();
    } catch (error) {
      fail(error);
    }
  }

  function fail(error: unknown): void {
    set({ state: 'error', message: error instanceof Error ? error.message : String(error) });
  }

  function drop(): void {
    story = null;
    reading++;
    outdated = false;
    noLonger();
    watching?.stop();
    watching = null;
    doors.shows(null);
  }

  function notice(): PageNotice | null {
    if (watching?.restless()) return 'restless';
    return story && story.page.article.text !== story.article.text ? 'changed' : null;
  }

  /** Reads the page as it is now. Without an article the state is `idle`, or `no-text` when the reader asked. */
  async function read(): Promise<void> {
    const page = extractArticle(document);
    if (!page) {
      if (story) drop();
      return set({ state: forced ? 'no-text' : 'idle' });
    }
    if (!isEnglish(page.article.text)) {
      if (story) drop();
      return set({ state: 'not-english', language: page.article.language ?? 'und' });
    }
    await ask(page);
  }

  async function ask(page: PageArticle): Promise<void> {
    const turn = ++reading;
    patience = Math.min(patience * 2, 60_000);
    const name = nameOf(page.article);
    if (!story) set({ state: 'reading' });
    watching ??= watch({
      document,
      roots: () => shadowRootsOf(story?.page ?? page),
      matters,
      look: () => guarded(look),
    });
    try {
      const readout = await doors.analyse(name, page.article, forced);
      if (turn !== reading) return;
      story = createStory(name, page, readout);
      if (outdated) look();
      set({ state: 'read', article: name, forced, notice: notice(), place: { index: 0, count: 1 } });
      show();
    } catch (error) {
      if (turn === reading) fail(error);
    }
  }

  /** Could this record concern the article? Changes elsewhere on the page (advertisements, counters) are not looked at. */
  function matters({ target, type, addedNodes }: MutationRecord): boolean {
    const container = story?.page.container;
    if (!container?.isConnected || target.getRootNode() !== document) return true;
    if (container.contains(target) || target.contains(container)) return true;
    return type === 'childList' && Array.from(addedNodes).some((node) => node.contains(container));
  }

  function look(): void {
    outdated = !story;
    if (!story) return;
    const page = extractArticle(document);
    if (!page) {
      drop();
      set({ state: 'idle' });
      return;
    }
    if (update(story, page)) show();
    if (page.article.text === story.article.text) noLonger();
    else if (isEnglish(page.article.text)) askLater();
    if (state.state === 'read') set({ ...state, notice: notice() });
  }

  const show = () => doors.shows(story && (story.readout.onTopic || forced) ? story : null);

  /** An article that is written live is analysed at growing intervals. */
  function askLater(): void {
    // Another article altogether has nothing to show meanwhile: it is asked for at once.
    const wait = story?.marks.length === 0 && patience < 30_000 ? 0 : patience;
    askTimer ??= setTimeout(() => {
      askTimer = undefined;
      guarded(() => void read().catch(fail));
    }, wait);
  }

  function noLonger(): void {
    clearTimeout(askTimer);
    askTimer = undefined;
  }

  const settled = () => state.state === 'reading' || (state.state === 'read' && story?.readout.onTopic === true);

  async function consider(): Promise<void> {
    if (settled() || !doors.alive()) return;
    if (!(await doors.allowed())) return set({ state: 'off' });
    await read();
  }

  function left(): void {
    forced = false;
    patience = PATIENCE;
    drop();
    set({ state: 'idle' });
  }

  function stop(): void {
    drop();
  }

  return {
    state: () => state,
    story: () => story,
    async analyseAnyway() {
      forced = true;
      drop();
      await read().catch(fail);
    },
    async again() {
      await read().catch(fail);
    },
    consider: () => consider().catch(fail),
    left: () => guarded(left),
    settled,
    stop,
  };
}
