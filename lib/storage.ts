/**
 * Everything the extension remembers, in one place.
 * `local`: the reader's choices. `session`: what is known of open tabs; gone when the browser closes.
 */
import browser from 'webextension-polyfill';
import type { Sites } from './sites.ts';
import type { PageState } from './tab-state.ts';
import type { MentionKind, Readout } from './types.ts';

interface Item<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back with every new value, from whichever door it was set; the result stops that. */
  watch(changed: (value: T) => void): () => void;
}

function item<T>(area: 'local' | 'session', key: string, initial: T): Item<T> {
  return {
    get: async () => ((await browser.storage[area].get(key))[key] as T | undefined) ?? initial,
    set: (value) => browser.storage[area].set({ [key]: value }),
    remove: () => browser.storage[area].remove(key),
    watch(changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>, name: string) => {
        if (name === area && key in changes) changed((changes[key]?.newValue as T | undefined) ?? initial);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** Which of the three kinds are highlighted. */
export type Kinds = Record<MentionKind, boolean>;
export const kinds = item<Kinds>('local', 'kinds', { official: true, country: true, mission: true });

/** Where the extension reads by itself. */
export const sites = item<Sites>('local', 'sites', { mode: 'all', off: [], on: [] });

/** How highlights look: tinted and underlined; underlined only; or on a paper of their own, legible over any page. */
export type Look = 'tint' | 'lines' | 'paper';
export const look = item<Look>('local', 'look', 'tint');

/** How much room the popup gives each line; the side panel is comfortable always. */
export const density = item<'compact' | 'comfortable'>('local', 'density', 'compact');

/** The last word of a tab's page on itself; speaks for the page when it cannot (frozen, discarded). */
export const tabState = (tab: number): Item<PageState | null> => item('session', `tab:${tab}`, null);

/** The readout of an article, by the hash of its text. One item each, so that two tabs never overwrite each other's. */
export const readoutOf = (article: string): Item<Readout | null> => item('session', `readout:${article}`, null);

/** Names of the articles with a readout, oldest first: session storage is bounded, so the oldest are forgotten. */
export const readoutOrder = item<string[]>('session', 'readouts', []);
