/** What of the page's stories is shown: the three kinds, the current mark, a flash. */

import { rangeOf } from '../page/ranges.ts';
import type { MentionKind, Span } from '../types.ts';
import { isLive, KINDS, type Mark } from './marks.ts';
import { step } from './navigate.ts';
import { createPainter, type Look, type Painter, STYLES, styleOf } from './painter.ts';
import { scrollTo } from './reveal.ts';
import type { Story } from './story.ts';
import { tones } from './tone.ts';

const FLASH = 1_500;

export interface Display {
  /** The stories to show, in the order of the page. */
  show(stories: readonly Story[]): void;
  kinds(shown: Readonly<Record<MentionKind, boolean>>): void;
  look(look: Look): void;
  /** All highlights off, or back on. */
  toggle(): void;
  /** The marks that are painted, in reading order. */
  painted(): Mark[];
  current(): Mark | null;
  /** Goes to the next (1) or previous (-1) mark among `among`, by default all painted ones. Null when there is none. */
  go(direction: 1 | -1, among?: Mark[]): Mark | null;
  /** Makes this mark the current one and brings it into view. */
  goTo(mark: Mark): void;
  /** Scrolls to a span of a story's readout and flashes it; false when its words are gone. */
  reveal(story: Story, span: Span): boolean;
  clear(): void;
}

const elementOf = ({ range }: Mark): Element | null => range?.startContainer.parentElement ?? null;

/** `changed` is called whenever other marks are painted. */
export function createDisplay(changed: () => void, painter: Painter = createPainter()): Display {
  let stories: readonly Story[] = [];
  let shown: Readonly<Record<MentionKind, boolean>> = { official: true, country: true, mission: true };
  let drawn: Look = 'tint';
  let off = false;
  let current: Mark | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const painted = () =>
    off
      ? []
      : stories.flatMap(({ marks }) => marks.filter(({ range, mention }) => shown[mention.kind] && isLive(range)));

  function setCurrent(mark: Mark | null): void {
    current = mark;
    painter.paint('current', isLive(mark?.range ?? null) ? [mark?.range as Range] : []);
  }

  // A page that goes by the system's scheme changes its colours with it, and nothing in its document.
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const schemeChanged = () => stories.length > 0 && repaint();
  scheme.addEventListener('change', schemeChanged);

  const isSame = (a: Mark, b: Mark) =>
    a === b ||
    (a.story.page.container === b.story.page.container &&
      a.mention.start === b.mention.start &&
      a.mention.end === b.mention.end);

  function repaint(): void {
    const marks = painted();
    const toneOf = tones();
    const styled = marks.map((mark) => ({ mark, style: styleOf(drawn, toneOf(elementOf(mark))) }));
    for (const kind of KINDS) {
      for (const style of STYLES) {
        const drawnSo = styled.filter(({ mark, style: own }) => mark.mention.kind === kind && own === style);
        painter.paint(
          kind,
          drawnSo.map(({ mark }) => mark.range as Range),
          style,
        );
      }
    }
    const before = current;
    setCurrent(before && (marks.find((mark) => isSame(mark, before)) ?? null));
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
      if (next.length === 0 && stories.length === 0) return;
      stories = next;
      repaint();
    },
    kinds(next) {
      shown = next;
      repaint();
    },
    look(next) {
      drawn = next;
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
    reveal(story, span) {
      const place = story.place(span);
      const range = place && rangeOf(story.page, place);
      if (!range || !scrollTo(range)) return false;
      flash(range);
      return true;
    },
    clear() {
      clearTimeout(flashing);
      stories = [];
      current = null;
      scheme.removeEventListener('change', schemeChanged);
      painter.clear();
      changed();
    },
  };
}
