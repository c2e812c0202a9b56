/**
 * The card: the one element of ours, a child of <html>, there only while open. A closed shadow root keeps the page's styles out;
 * the top layer (popover) keeps it over everything; styles are set one by one, which no content policy forbids.
 */
import type { CardModel } from './card-model.ts';

export interface CardOptions {
  /** The rectangle of the word, all its lines: the card never hides it. */
  word: DOMRect;
  model: CardModel;
  /** Opened by a key: the card takes the focus, and is read out. */
  focus: boolean;
  go(direction: 1 | -1): void;
  /** The focus went from the card to something else on the page. */
  left(): void;
}

export interface Card {
  readonly host: HTMLElement;
  close(): void;
}

const GAP = 8;
/** A lower card could not be read. */
const LEAST_HEIGHT = 64;

const LIGHT = { ink: '#14161a', soft: '#555b66', paper: '#ffffff', line: '#c9ced6' };
const DARK = { ink: '#f2f3f5', soft: '#b3b9c4', paper: '#22252b', line: '#4a505b' };

function element(document: Document, tag: string, css: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.style.cssText = css;
  made.textContent = text;
  return made;
}

/** Under the word where there is room, else above it, else where there is more of it: never over the word, inside the window. */
function place(host: HTMLElement, box: HTMLElement, word: DOMRect, { innerWidth, innerHeight }: Window): void {
  const { width, height } = host.getBoundingClientRect();
  const below = innerHeight - word.bottom - 2 * GAP;
  const above = word.top - 2 * GAP;
  const under = height <= below || (height > above && below >= above);
  const room = Math.max(under ? below : above, LEAST_HEIGHT);
  if (height > room) {
    box.style.maxHeight = `${room}px`;
    box.style.overflowY = 'auto';
  }
  const left = Math.max(GAP, Math.min(word.left, innerWidth - width - GAP));
  host.style.setProperty('left', `${left}px`, 'important');
  host.style.setProperty(
    'top',
    `${under ? word.bottom + GAP : word.top - GAP - Math.min(height, room)}px`,
    'important',
  );
}

function fill(document: Document, { model, go }: CardOptions): HTMLElement {
  const colours = document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT;
  const box = element(
    document,
    'div',
    `font: 400 15px/1.45 system-ui, sans-serif; color: ${colours.ink}; background: ${colours.paper}; border: 1px solid ${colours.line};
     border-radius: 10px; padding: 12px 14px; box-sizing: border-box; box-shadow: 0 4px 18px rgb(0 0 0 / .25); text-align: start; overflow-wrap: anywhere;`,
  );
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', [model.title, ...model.lines, model.basis].filter(Boolean).join('. '));
  box.tabIndex = -1;
  const title = element(document, 'div', 'font-weight: 650; font-size: 16px;', `${model.flag} ${model.title}`.trim());
  box.append(title, ...model.lines.map((line) => element(document, 'div', 'margin-top: 2px;', line)));
  const foot = element(
    document,
    'div',
    `display: flex; align-items: center; gap: 6px; margin-top: 8px; color: ${colours.soft}; font-size: 13px;`,
  );
  const count = `${model.mentions} ${model.mentions === 1 ? 'mention' : 'mentions'}`;
  foot.append(element(document, 'span', 'flex: 1;', [model.basis, count].filter(Boolean).join(' · ')));
  if (model.mentions > 1) {
    for (const [label, sign, direction] of [
      ['Previous mention', '‹', -1],
      ['Next mention', '›', 1],
    ] as const) {
      const button = element(
        document,
        'button',
        `font: inherit; font-size: 18px; line-height: 1; min-width: 28px; min-height: 28px; color: ${colours.ink}; background: none;
         border: 1px solid ${colours.line}; border-radius: 6px; cursor: pointer;`,
        sign,
      );
      button.setAttribute('aria-label', label);
      button.addEventListener('click', () => go(direction));
      foot.append(button);
    }
  }
  box.append(foot);
  return box;
}

/** Opens a card by a word. The caller closes it. */
export function openCard(document: Document, options: CardOptions): Card {
  const host = element(document, 'div', '');
  const rules =
    'all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; width: max-content; max-width: min(22rem, 92vw); overflow: visible; z-index: 2147483647';
  for (const rule of rules.split('; ')) {
    const [name = '', value = ''] = rule.split(': ');
    host.style.setProperty(name, value, 'important');
  }
  host.popover = 'manual';
  host.lang = 'en';
  host.dir = 'ltr'; // The page may run from right to left.
  const root = host.attachShadow({ mode: 'closed' });
  const box = fill(document, options);
  root.append(box);
  document.documentElement.append(host);
  host.showPopover();
  if (document.defaultView) place(host, box, options.word, document.defaultView);
  const before = document.activeElement as HTMLElement | null;
  if (options.focus) {
    box.focus({ preventScroll: true });
    // Who tabs out of it goes on in the page.
    host.addEventListener('focusout', ({ relatedTarget }) => relatedTarget !== null && options.left());
  }
  return {
    host,
    close() {
      const focused = document.activeElement === host;
      host.remove();
      if (focused) before?.focus?.({ preventScroll: true });
    },
  };
}
