/**
 * The reading of one article of a page: asked for, answered, and asked for anew as its words change.
 *
 *   (not English) --(translated)--> asked --(readout)--> read --(words that were not read)--> read, and asked anew
 *                                     |                    |
 *                                     +--(failed)--> ?     +--(words taken away by scrolling, a fold closed)--> read
 */
import type { PageArticle } from '../page/extract.ts';
import type { PageNotice } from '../tab-state.ts';
import type { Article, Readout } from '../types.ts';
import { nameOf } from './article-name.ts';
import { isEnglish } from './english.ts';
import { createStory, type Story, update } from './story.ts';
import { readSoFar } from './window.ts';

export interface ReadingDoors {
  /** Article → readout, elsewhere. Rejects when that fails. */
  analyse(name: string, article: Article): Promise<Readout>;
  /** The state is another; `paint`: so is what there is to paint. */
  changed(paint: boolean): void;
  /** Milliseconds from any origin. */
  now?: () => number;
}

export interface Reading {
  /** The article as last seen. */
  page(): PageArticle;
  /** Null before the first answer. */
  story(): Story | null;
  /** Why there is no story, if not for want of an answer. */
  failure(): { language: string } | { message: string } | null;
  notice(): PageNotice | null;
  /** A fresh look at the page. */
  look(page: PageArticle): void;
  /** Asks now, for the words as they are. Resolves when there is an answer. */
  ask(): Promise<void>;
  /** Answers under way are dropped. */
  stop(): void;
}

/** Half the milliseconds from the first analysis to that of a changed text; doubles each time, so that live pages cost little. */
const PATIENCE = 250;
const LEAST_OFTEN = 60_000;

export function createReading(first: PageArticle, doors: ReadingDoors): Reading {
  const { now = () => performance.now() } = doors;
  let page = first;
  let story: Story | null = null;
  let english = isEnglish(page.article.text);
  let failed: string | null = null;
  /** The page has words that no readout is of. */
  let unread = false;
  let asking: { name: string; answer: Promise<void> } | null = null;
  /** Counts questions, so that the answer to an old one is dropped. */
  let turns = 0;
  let patience = PATIENCE;
  let asked = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function noLonger(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function ask(): Promise<void> {
    noLonger();
    if (!english) return Promise.resolve();
    const article = story ? readSoFar(story.article, page.article) : page.article;
    const name = nameOf(article);
    if (asking?.name !== name) asking = { name, answer: answer(name, article, ++turns) };
    return asking.answer;
  }

  async function answer(name: string, article: Article, turn: number): Promise<void> {
    patience = Math.min(patience * 2, LEAST_OFTEN);
    asked = now();
    try {
      const readout = await doors.analyse(name, article);
      if (turn !== turns) return;
      failed = null;
      story = createStory(name, article, page, readout);
    } catch (error) {
      if (turn !== turns) return;
      failed = error instanceof Error ? error.message : String(error);
    }
    asking = null;
    follow();
    doors.changed(true);
  }

  /** An article that is written live is analysed at growing intervals; another one altogether at once. */
  function askLater(): void {
    if (asking) return; // The answer sees to it.
    const wait = story?.marks.length === 0 && patience < LEAST_OFTEN / 2 ? 0 : asked + patience - now();
    timer ??= setTimeout(() => void ask(), Math.max(0, wait));
  }

  function follow(): void {
    unread = story !== null && english && readSoFar(story.article, page.article) !== story.article;
    if (unread) askLater();
    else noLonger();
  }

  return {
    page: () => page,
    story: () => story,
    failure() {
      if (story) return null;
      if (!english) return { language: page.article.language ?? 'und' };
      return failed === null ? null : { message: failed };
    },
    notice() {
      if (story && !english) return 'translated';
      return unread ? 'changed' : null;
    },
    look(next) {
      const changed = next.article.text !== page.article.text;
      page = next;
      if (changed) english = isEnglish(page.article.text);
      if (!story) {
        if (changed && english && !asking) void ask();
        if (changed) doors.changed(false);
        return;
      }
      const moved = update(story, page);
      if (changed) follow();
      if (moved || changed) doors.changed(moved);
    },
    ask,
    stop() {
      noLonger();
      turns++;
      asking = null;
    },
  };
}
