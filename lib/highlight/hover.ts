/** Opens and closes the card: on a pointer that rests on a mark, on a tap, on a key. */
import { type Card, openCard } from './card.ts';
import { cardOf } from './card-model.ts';
import type { Display } from './display.ts';
import { type HitIndex, indexMarks, markAt, type Point } from './hit.ts';
import type { Mark } from './marks.ts';
import { shadowRootsOf } from './story.ts';

/** Milliseconds a pointer rests before the card opens; and may be outside before it closes (on its way to the card). */
const REST = 250;
const GRACE = 300;

export interface Hover {
  /** Other marks are painted: an open card closes. */
  marksChanged(): void;
  /** The card of the current mark, with the focus in it; closes an open one. */
  toggleAtCurrent(): void;
  stop(): void;
}

/** Whether the words that state an official's role stand in the block of the mention. */
function isStatedHere({ mention, story }: Mark): boolean {
  const block = story.page.article.blocks.find(({ start, end }) => mention.start >= start && mention.end <= end);
  const evidence = story.readout.officials.find(({ id }) => id === mention.entity)?.evidence ?? [];
  return evidence.some((span) => {
    const now = story.place(span);
    return now && block && now.start >= block.start && now.end <= block.end;
  });
}

/** What the card must not hide: all lines of the words, or the one under the pointer where they are far apart (columns, pages). */
function boxOf(rects: DOMRect[], at: Point | null): DOMRect | null {
  const own = rects.find(({ top, bottom }) => at && at.y >= top && at.y <= bottom) ?? rects[0];
  if (!own) return null;
  const near = rects.filter(({ top }) => Math.abs(top - own.top) < 3 * own.height);
  const top = Math.min(...near.map((rect) => rect.top));
  return new DOMRect(own.x, top, own.width, Math.max(...near.map(({ bottom }) => bottom)) - top);
}

export function createHover(document: Document, display: Display): Hover {
  let index: HitIndex | null = null;
  let roots: ShadowRoot[] | null = null;
  let listening: AbortController | null = null;
  let open: { card: Card; mark: Mark; end: AbortController } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Mark | null = null;
  let point: Point | null = null;
  let looking = false;

  function close(): void {
    clearTimeout(timer);
    over = null;
    open?.end.abort();
    open?.card.close();
    open = null;
  }

  function show(mark: Mark, focus: boolean): void {
    close();
    const model = cardOf(mark.mention, mark.story.readout, isStatedHere(mark));
    const word = mark.range && boxOf(Array.from(mark.range.getClientRects()), focus ? null : point);
    if (!model || !word) return;
    const end = new AbortController();
    const { signal } = end;
    const go = (direction: 1 | -1) => {
      const { kind, entity } = mark.mention;
      const same = display
        .painted()
        .filter(({ mention, story }) => story === mark.story && mention.kind === kind && mention.entity === entity);
      display.goTo(mark);
      const next = display.go(direction, same);
      // After the scrolling, which closes a card.
      if (next)
        document.defaultView?.requestAnimationFrame(() => setTimeout(() => safely(() => show(next, focus)), 50));
    };
    open = { mark, end, card: openCard(document, { word, model, focus, go, left: close }) };
    document.addEventListener('scroll', close, { signal, capture: true, passive: true });
    for (const type of ['resize', 'beforeprint', 'pagehide'])
      document.defaultView?.addEventListener(type, close, { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal, capture: true });
  }

  /** Nothing of ours may throw into the page. */
  function safely(work: () => void): void {
    try {
      work();
    } catch {
      close();
    }
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    point = { x: event.clientX, y: event.clientY };
    const inCard = open !== null && event.composedPath()[0] === open.card.host;
    // One look a frame, however fast the mouse reports.
    if (looking) return;
    looking = true;
    document.defaultView?.requestAnimationFrame(() => {
      looking = false;
      safely(() => rest(inCard));
    });
  }

  function rest(inCard: boolean): void {
    if (inCard) {
      clearTimeout(timer);
      over = open?.mark ?? null;
      return;
    }
    const mark = point && find(point);
    if (mark === over) return;
    over = mark;
    clearTimeout(timer);
    if (mark && mark !== open?.mark) timer = setTimeout(() => safely(() => show(mark, false)), REST);
    else if (!mark && open) timer = setTimeout(close, GRACE);
  }

  function find(at: Point): Mark | null {
    index ??= indexMarks(display.painted());
    roots ??= [...new Set(display.painted().map(({ story }) => story))].flatMap(({ page }) => shadowRootsOf(page));
    return markAt(document, index, at, roots);
  }

  /** A tap on a mark. One on a link goes where the link goes. */
  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch') return;
    if (event.composedPath().some((node) => node instanceof Element && node.matches('a[href], button, input, label')))
      return;
    point = { x: event.clientX, y: event.clientY };
    const mark = find(point);
    if (mark) show(mark, false);
    else close();
  }

  function listen(): void {
    listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    document.addEventListener('pointermove', onMove, options);
    document.addEventListener('click', (event) => safely(() => onClick(event)), options);
  }

  function ignore(): void {
    listening?.abort();
    listening = null;
    close();
  }

  return {
    marksChanged() {
      index = null;
      roots = null;
      if (open && !display.painted().includes(open.mark)) close();
      const any = display.painted().length > 0;
      if (any && !listening) listen();
      else if (!any) ignore();
    },
    toggleAtCurrent() {
      if (open) {
        close();
        return;
      }
      const mark = display.current() ?? display.go(1);
      if (mark) setTimeout(() => safely(() => show(mark, true)), 50);
    },
    stop: ignore,
  };
}
