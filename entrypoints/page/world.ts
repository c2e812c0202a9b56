/** What our two scripts in a page share: one object in the extension's own world, which the page cannot see. */
import type { Runtime } from 'webextension-polyfill';

/** One page, being read. */
export interface PageInstance {
  /** The gate says that the page may be an article about diplomacy. */
  consider(): void;
  /** Another page stands here now, without a load. */
  left(): void;
  /** An article is being read, or was and is on topic: the gate need not look. */
  settled(): boolean;
  /** Answers a message of ours; undefined where it is none. */
  answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined;
  stop(): void;
}

export interface World {
  /** All of page.js, not yet run (the build makes it a function: wxt.config.ts). */
  page?: () => void;
  /** Set by page.js when it is run. */
  start?: (document: Document) => PageInstance;
  /** Takes down the instance before: the scripts may be injected again into the same page. */
  stop?: () => void;
}

/** A symbol, because a page's element with an id would answer to a name. wxt.config.ts knows it too. */
const KEY = Symbol.for('readout');

export function ourWorld(): World {
  const global = globalThis as { [KEY]?: World };
  global[KEY] ??= {};
  return global[KEY];
}
