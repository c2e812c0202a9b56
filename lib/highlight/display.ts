/** What of a story is shown: the three kinds, the current mark, a flash. */

import { rangeOf } from '../page/ranges.ts';
import type { MentionKind, Span } from '../types.ts';
import { isLive, KINDS, type Mark } from './marks.ts';
import { step } from './navigate.ts';
import { createPainter, type Painter } from './painter.ts';
import { scrollTo } from './reveal.ts';
import { presentSpan, type Story } from './story.ts';

const FLASH = 1_500;

export interface Display {
  show(story: Story | null): void;
  kinds(shown: Readonly<Record<MentionKind, boolean>>): void;
  /** All highlights off, or back on. */
  toggle(): void;
  /** The marks that are painted, in reading order. */
  painted(): Mark[];
  current(): Mark | null;
  /** Goes to the next (1) or previous (-1) mark among `among`, by default all painted ones. Null when there is none. */
  go(direction: 1 | -1, among?: Mark[]): Mark | null;
  /** Makes this mark the current one and brings it into view. */
  goTo(mark: Mark): void;
  /** Scrolls to a span of the readout and flashes it; false when its words are gone. */
  reveal(span: Span): boolean;
  clear(): void;
}

/** `changed` is called whenever other marks are painted. */
export function createDisplay(changed: () => void, painter: Painter = createPainter()): Display {
  let story: Story | null = null;
  let shown: Readonly<Record<MentionKind, boolean>> = { official: true, country: true, mission: true };
  let off = false;
  let current: Mark | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const painted = () =>
    off || !story ? [] : story.marks.filter(({ range, mention }) => shown[mention.kind] && isLive(range));

  function setCurrent(mark: Mark | null): void {
    current = mark;
    painter.paint('current', isLive(mark?.range ?? null) ? [mark?.range as Range] : []);
  }

  function repaint(): void {
    const marks = painted();
    for (const kind of KINDS) {
      const ranges = marks.filter(({ mention }) => mention.kind === kind).map(({ range }) => range as Range);
      painter.paint(kind, ranges);
    }
    const before = current?.mention;
    setCurrent(
      before
        ? (marks.find(({ mention }) => mention.start === before.start && mention.end === before.end) ?? null)
        : null,
    );
    changed();
  }

  function flash(range: Range): void {
    clearTimeout(flashing);
    painter.paint('flash', [range]);
    flashing = setTimeout(() => painter.paint('flash', []), FLASH);
  }

  function goTo(mark: Mark): void {
    setCurrent(mark);
    if (mark.range) scrollTo(mark.range);
  }

  return {
    show(next) {
      story = next;
      repaint();
    },
    kinds(next) {
      shown = next;
      repaint();
    },
    toggle() {
      off = !off;
      repaint();
    },
    painted,
    current: () => current,
    go(direction, among = painted()) {
      const next = step(among, current, direction);
      if (next) goTo(next);
      return next;
    },
    goTo,
    reveal(span) {
      const place = story && presentSpan(story, span);
      const range = story && place ? rangeOf(story.page, place) : null;
      if (!range || !scrollTo(range)) return false;
      flash(range);
      return true;
    },
    clear() {
      clearTimeout(flashing);
      story = null;
      current = null;
      painter.clear();
    },
  };
}
