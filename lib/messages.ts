/**
 * Every message between the doors, typed and checked. Names say the direction.
 *
 *   page        the content script of a tab (top frame)
 *   background  service worker (Chrome) or event page (Firefox); may be stopped at any moment
 *   popup       popup, side panel: the extension's own pages
 *
 * A receiver calls `listen(door, handlers)`; a sender calls `toPage`, `toBackground` or `broadcast`.
 * What has not the right shape, or comes from a place that may not say it, is dropped and never reaches a handler.
 * The reader's choices (kinds, look, sites) are no messages: they are items of lib/storage.ts, which every page follows.
 */

import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Located, XPathRange } from './export/located.ts';
import { count, flag, list, maybe, nothing, oneOf, optional, record, type Shape, text, where } from './shape.ts';
import type { PageState, StoryPlace, TabState } from './tab-state.ts';
import type { Article, Readout, Span } from './types.ts';

export type { Located } from './export/located.ts';
export type { PageNotice, PageState, StoryPlace, TabState } from './tab-state.ts';

export type Command = 'next' | 'previous' | 'toggle' | 'card';

interface Message<Request, Reply> {
  request: Request;
  reply: Reply;
}

export interface RecalledText {
  text: string;
  spans: (Span | null)[];
}

export interface ToPage {
  /** Scroll to the span and flash it about 1.5 s. Replies false when the words are gone from the page. */
  'popupToPage.reveal': Message<{ article: string; span: Span }, boolean>;
  /** Read the page although the gate, the topic or the choice of sites said no. Replies when the state is settled. */
  'popupToPage.analyseAnyway': Message<null, null>;
  /** Read the page anew, now: its words have changed, or it changes without end. Replies when the state is settled. */
  'popupToPage.again': Message<null, null>;
  /** Scroll to another of the page's articles (see StoryPlace), which makes it the one in view. False when it is gone. */
  'popupToPage.showStory': Message<{ index: number }, boolean>;
  /** The page's host as it stands in the choice of sites; "" for a file. */
  'popupToPage.site': Message<null, string>;
  /** Where the spans are in the page now, in the same order; null for words that are gone. For the export. */
  'popupToPage.locate': Message<{ article: string; spans: Span[] }, (Located | null)[]>;
  /**
   * The page's text content, and for each place that a file of annotations names where it is in that text (UTF-16), if its words stand there;
   * null for one without a place.
   */
  'popupToPage.recall': Message<{ places: ({ range: XPathRange; words: string } | null)[] }, RecalledText>;
  /** Show these stretches of the text last recalled, and no other imported ones. Replies how many could be shown. */
  'popupToPage.showImported': Message<{ spans: Span[] }, number>;
  /** Scroll to one of them and flash it. False when its words are gone. */
  'popupToPage.revealImported': Message<{ span: Span }, boolean>;
  'backgroundToPage.state': Message<null, PageState>;
  /** Analyse again: the background has lost the readout. */
  'backgroundToPage.again': Message<null, null>;
  'backgroundToPage.command': Message<{ command: Command }, null>;
}

export interface ToBackground {
  /** `article` is its name (see TabState). Replies with the readout; rejects when the engine fails. */
  'pageToBackground.analyse': Message<{ article: string; content: Article; force: boolean }, Readout>;
  /** The page's state has changed, or another of its articles is in view. */
  'pageToBackground.state': Message<PageState, null>;
  'popupToBackground.stateOf': Message<{ tab: number }, TabState>;
  /** Put the content script into a tab that was open before the extension was (needs activeTab: a click on the button). */
  'popupToBackground.inject': Message<{ tab: number }, TabState>;
}

export interface ToAll {
  /** To every open popup and side panel, whenever the state of a tab changes. */
  'backgroundToAll.changed': Message<{ tab: number; state: TabState }, null>;
}

type Door<M> = { readonly [N in keyof M]: { request: Shape; reply?: Shape } };
type Handlers<M> = {
  [N in keyof M]: M[N] extends Message<infer Request, infer Reply>
    ? (request: Request, sender: Runtime.MessageSender) => Reply | Promise<Reply>
    : never;
};
type RequestOf<M, N extends keyof M> = M[N] extends Message<infer Request, unknown> ? Request : never;
type ReplyOf<M, N extends keyof M> = M[N] extends Message<never, infer Reply> ? Reply : never;

const span: Shape = where(record({ start: count, end: count }), (s: Span) => s.start <= s.end);
const articleName: Shape = where(text, (name: string) => name.length > 0 && name.length <= 64);

const readState: Shape = record({
  article: articleName,
  forced: flag,
  notice: maybe(oneOf('changed', 'restless', 'translated')),
  place: where(record({ index: count, count }), ({ index, count: of }: StoryPlace) => index < of),
});

const pageState: Shape = (value, path) => {
  const wrong = record({
    state: oneOf('idle', 'reading', 'no-text', 'off', 'blocked', 'not-english', 'error', 'read'),
  })(value, path);
  if (wrong) return wrong;
  const { state } = value as PageState;
  if (state === 'not-english') return record({ language: text })(value, path);
  if (state === 'error') return record({ message: text })(value, path);
  if (state === 'read') return readState(value, path);
  return null;
};

const xpathPoint: Shape = record({ xpath: text, offset: count, units: count });
const xpathRange: Shape = record({ start: xpathPoint, end: xpathPoint });
const located: Shape = record({
  exact: text,
  prefix: text,
  suffix: text,
  start: maybe(count),
  end: maybe(count),
  range: optional(xpathRange),
});

export const pageDoor: Door<ToPage> = {
  'popupToPage.reveal': { request: record({ article: articleName, span }), reply: flag },
  'popupToPage.analyseAnyway': { request: nothing },
  'popupToPage.again': { request: nothing },
  'popupToPage.showStory': { request: record({ index: count }), reply: flag },
  'popupToPage.site': { request: nothing, reply: text },
  'popupToPage.locate': { request: record({ article: articleName, spans: list(span) }), reply: list(maybe(located)) },
  'popupToPage.recall': {
    request: record({ places: list(maybe(record({ range: xpathRange, words: text }))) }),
    reply: record({ text, spans: list(maybe(span)) }),
  },
  'popupToPage.showImported': { request: record({ spans: list(span) }), reply: count },
  'popupToPage.revealImported': { request: record({ span }), reply: flag },
  'backgroundToPage.state': { request: nothing, reply: pageState },
  'backgroundToPage.again': { request: nothing },
  'backgroundToPage.command': { request: record({ command: oneOf('next', 'previous', 'toggle', 'card') }) },
};

/** Where a segment starts in the source; -1 for one in a shadow tree, which the page's text does not contain. */
const place: Shape = (value, path) => (value === -1 ? null : count(value, path));

const LONGEST_ARTICLE = 2_000_000;
const within =
  (shape: Shape): Shape =>
  (value, path) => {
    const wrong = shape(value, path);
    if (wrong) return wrong;
    const { text: words, blocks, segments } = value as Article;
    const inside = (s: Span) => s.start <= s.end && s.end <= words.length;
    if (words.length > LONGEST_ARTICLE) return `${path}.text`;
    if (!blocks.every(inside)) return `${path}.blocks`;
    return segments.every(inside) ? null : `${path}.segments`;
  };

const article: Shape = within(
  record({
    url: maybe(text),
    canonical: maybe(text),
    title: maybe(text),
    published: maybe(text),
    publisher: maybe(text),
    language: maybe(text),
    direction: oneOf('ltr', 'rtl'),
    invented: optional(flag),
    text,
    blocks: list(record({ start: count, end: count, kind: oneOf('headline', 'heading', 'paragraph') })),
    segments: list(record({ start: count, end: count, source: place })),
  }),
);

export const backgroundDoor: Door<ToBackground> = {
  'pageToBackground.analyse': { request: record({ article: articleName, content: article, force: flag }) },
  'pageToBackground.state': { request: pageState },
  'popupToBackground.stateOf': { request: record({ tab: count }) },
  'popupToBackground.inject': { request: record({ tab: count }) },
};

export const allDoor: Door<ToAll> = {
  'backgroundToAll.changed': { request: record({ tab: count, state: record({ state: text }) }) },
};

/**
 * Checks one incoming message against a door.
 * Returns its name and request, or null when it is not for this door or is malformed.
 */
export function receive<M>(door: Door<M>, message: unknown): { name: keyof M; request: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { name, request } = message as { name?: unknown; request?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(door, name)) return null;
  return door[name as keyof M].request(request, '') === null ? { name: name as keyof M, request } : null;
}

/** Whether this sender may say this: `page…` is a top frame of a tab, all else one of our own pages or the background. */
export function mayCome(name: string, sender: Runtime.MessageSender, ourselves: string): boolean {
  const own = sender.url?.startsWith(ourselves) ?? sender.tab === undefined;
  return name.startsWith('page') ? !own && sender.tab?.id !== undefined && !sender.frameId : own;
}

type Answerer = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Answers the messages of a door; undefined for what is not for this door, which another listener may answer. */
export function answerer<M>(door: Door<M>, handlers: Handlers<M>): Answerer {
  const ourselves = browser.runtime.getURL('');
  return (message, sender) => {
    const got = receive(door, message);
    if (!got || !mayCome(String(got.name), sender, ourselves)) return undefined;
    const handler = handlers[got.name] as (request: unknown, from: Runtime.MessageSender) => unknown;
    return (async () => handler(got.request, sender))();
  };
}

/** Gives every message to `answer` until the returned function is called. */
export function listenTo(answer: Answerer): () => void {
  browser.runtime.onMessage.addListener(answer as never);
  return () => browser.runtime.onMessage.removeListener(answer as never);
}

/** Answers the messages of a door until the returned function is called. */
export const listen = <M>(door: Door<M>, handlers: Handlers<M>): (() => void) => listenTo(answerer(door, handlers));

/** To the content script of a tab. Rejects when there is none, or when what it answers has not the right shape. */
export async function toPage<N extends keyof ToPage>(
  tab: number,
  name: N,
  request: RequestOf<ToPage, N>,
): Promise<ReplyOf<ToPage, N>> {
  const reply: unknown = await browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 });
  const wrong = pageDoor[name].reply?.(reply, 'reply');
  if (wrong) throw new TypeError(`${name}: ${wrong}`);
  return reply as ReplyOf<ToPage, N>;
}

export async function toBackground<N extends keyof ToBackground>(
  name: N,
  request: RequestOf<ToBackground, N>,
): Promise<ReplyOf<ToBackground, N>> {
  const reply: unknown = await browser.runtime.sendMessage({ name, request });
  // A listener always answers with something; nothing means that no door let the message in.
  if (reply === undefined) throw new TypeError(`${name}: not accepted`);
  return reply as ReplyOf<ToBackground, N>;
}

/** To whatever of our pages is open; nobody there is no error. */
export async function broadcast<N extends keyof ToAll>(name: N, request: RequestOf<ToAll, N>): Promise<void> {
  await browser.runtime.sendMessage({ name, request }).catch(() => undefined);
}
