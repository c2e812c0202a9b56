/** One page of the sweep: opened, left to the extension, and compared with what it was. */
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../../lib/tab-state.ts';
import type { MentionKind, Span } from '../../../lib/types.ts';
import type { ExtensionBrowser } from '../../../scripts/launch.ts';
import { until } from '../../../scripts/observe.ts';
import { type Door, type Found, painted } from '../door.ts';

export interface Verdict {
  label: string;
  url: string;
  highlights: number;
  errors: number;
  changed: boolean;
  /** Highlights that are not the words of their annotation, or have none; and annotations that are not painted. */
  wrong: number;
  /** Milliseconds of the longest task, where it is known. */
  longest: number | null;
  /** What is wrong, in words. */
  faults: string[];
}

/** A page without an article is left after this long (ms): two looks of the gate. */
const NO_ARTICLE = 1_200;
/** A page that is being read may take as long (ms). */
const SLOW = 60_000;

/** Notes the page as it was parsed, before any content script; a form may be named like a property of the document. */
function noteSource(): void {
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
  const global = globalThis as unknown as { sourceBefore?: string; longestWait?: number };
  addEventListener(
    'DOMContentLoaded',
    () => {
      global.sourceBefore = root?.call(document).outerHTML;
      // How long the thread keeps a message waiting.
      const { port1, port2 } = new MessageChannel();
      let sent = performance.now();
      global.longestWait = 0;
      port1.onmessage = () => {
        const now = performance.now();
        global.longestWait = Math.max(global.longestWait ?? 0, now - sent);
        sent = now;
        setTimeout(() => {
          sent = performance.now();
          port2.postMessage(null);
        }, 4);
      };
      port2.postMessage(null);
    },
    { capture: true },
  );
}

/** Where the page differs from what it was, or null. */
const difference = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
    const now: string = root?.call(document).outerHTML;
    const before = (globalThis as unknown as { sourceBefore?: string }).sourceBefore ?? '';
    if (now === before) return null;
    let at = 0;
    while (now[at] === before[at]) at++;
    return `${JSON.stringify(before.slice(at - 20, at + 60))} → ${JSON.stringify(now.slice(at - 20, at + 60))}`;
  });

type Annotation = { kind: MentionKind; start: number; exact: string };

/** The annotations of a readout, as its export states them, in the order of the page. */
async function annotationsOf(door: Door, tab: number, state: TabState): Promise<Annotation[]> {
  if (state.state !== 'ready') return [];
  const { article, readout } = state;
  const of = (kind: MentionKind, mentions: Span[]) => mentions.map((span) => ({ kind, span }));
  const mentions = [
    ...readout.officials.flatMap((one) => of('official', one.mentions)),
    ...readout.countries.flatMap((one) => of('country', one.mentions)),
    ...readout.missions.flatMap((one) => of('mission', one.mentions)),
  ];
  const spans = mentions.map(({ span }) => span);
  const located = (await door.toPage(tab, 'popupToPage.locate', { article, spans })) as
    | ({ exact: string; start: number | null } | null)[]
    | null;
  return mentions
    .flatMap(({ kind }, i) => {
      const place = located?.[i];
      return place ? [{ kind, start: place.start ?? 0, exact: place.exact }] : [];
    })
    .sort((a, b) => a.start - b.start || b.exact.length - a.exact.length);
}

/** What is painted and not annotated, or annotated and not painted, of all kinds. */
function mismatches(found: Found, annotations: Annotation[]): string[] {
  const wrong: string[] = [];
  for (const kind of ['official', 'country', 'mission'] as const) {
    const expected = annotations.filter((one) => one.kind === kind).map(({ exact }) => exact);
    const unpainted = [...expected];
    for (const words of found[kind]) {
      const at = unpainted.indexOf(words);
      if (at < 0) wrong.push(`${kind} ${JSON.stringify(words)} is painted and not annotated`);
      else unpainted.splice(at, 1);
    }
    wrong.push(...unpainted.map((words) => `${kind} ${JSON.stringify(words)} is annotated and not painted`));
  }
  return wrong;
}

/** A window with one tab, and a function that checks one page after the other in it. */
export async function checker(
  browser: ExtensionBrowser,
  door: Door,
): Promise<(label: string, url: string) => Promise<Verdict>> {
  const [page, tab] = await oneAfterTheOther(async () => {
    const own = await browser.browser.newPage({ type: 'window' });
    return [own, await door.tabOf(own)] as const;
  });
  await page.evaluateOnNewDocument(noteSource);
  let errors: string[] = [];
  const note = (text: string) => text.includes(browser.origin) && errors.push(text);
  page.on('pageerror', (error) => note(error instanceof Error ? `${error.message} ${error.stack}` : String(error)));
  page.on('console', (message) => {
    const where = message.stackTrace().map(({ url }) => url);
    if (message.type() === 'error') note([message.text(), message.location().url, ...where].join(' '));
  });

  /** The state once it is settled. */
  async function settled(): Promise<TabState> {
    const started = Date.now();
    return until(
      'the page to be read',
      async () => {
        const state = await door.stateOf(tab);
        if (state.state === 'reading') return null;
        return state.state !== 'idle' || Date.now() - started > NO_ARTICLE ? state : null;
      },
      SLOW,
    );
  }

  return async (label, url) => {
    errors = [];
    const verdict: Verdict = {
      label,
      url,
      highlights: 0,
      errors: 0,
      changed: false,
      wrong: 0,
      longest: null,
      faults: [],
    };
    try {
      await page.goto(url, { waitUntil: 'load' });
      const state = await settled();
      const annotations = await annotationsOf(door, tab, state);
      let wrong: string[] = [];
      const matches = async () => {
        const found = await painted(page);
        verdict.highlights = Object.values(found).flat().length;
        wrong = mismatches(found, annotations);
        return wrong.length === 0;
      };
      await until('the highlights', matches, 3_000).catch(() => undefined);
      const change = await difference(page);
      verdict.changed = change !== null;
      verdict.wrong = wrong.length;
      verdict.longest = await page.evaluate(
        () => (globalThis as unknown as { longestWait?: number }).longestWait ?? null,
      );
      verdict.errors = errors.length;
      if (change) verdict.faults.push(`changed: ${change}`);
      if (state.state === 'error') verdict.faults.push(`state: ${state.message}`);
      verdict.faults.push(...wrong.slice(0, 3), ...errors.slice(0, 3));
    } catch (error) {
      verdict.faults.push(error instanceof Error ? error.message : String(error));
    }
    return verdict;
  };
}

let last: Promise<unknown> = Promise.resolve();
/** Windows open one at a time: each takes the focus, by which its tab is known. */
function oneAfterTheOther<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
