/**
 * The door that stands in every page. It looks whether the page is worth reading, and calls the rest of us (page.js) when it is,
 * or when anyone of us has a question. It imports no more than the look needs.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookOut } from '../lib/page/lookout.ts';
import { ourWorld, type PageInstance } from './page/world.ts';

type Answer = (message: unknown, sender: never, respond: (answer: unknown) => void) => boolean;

/** The extension API as both browsers have it under this name; the polyfill would be six times as long as this script. */
declare const chrome: {
  runtime?: {
    id?: string;
    getURL(path: string): string;
    onMessage: { addListener(answer: Answer): void; removeListener(answer: Answer): void };
  };
};

/** The extension was updated or removed in this very moment. */
const ignore = () => undefined;

const alive = (): boolean => chrome.runtime?.id !== undefined;

export default defineUnlistedScript(() => {
  const world = ourWorld();
  world.stop?.();

  let stopped = false;
  let instance: PageInstance | undefined;
  let coming: Promise<PageInstance | undefined> | undefined;

  async function start(): Promise<PageInstance | undefined> {
    // Where the manifest has not put it into the page already (Firefox).
    if (!world.page && chrome.runtime) await import(/* @vite-ignore */ chrome.runtime.getURL('page.js'));
    if (stopped) return undefined;
    world.page?.();
    chrome.runtime?.onMessage.removeListener(answer); // from here on page.js listens
    instance = world.start?.(document);
    return instance;
  }

  function page(): Promise<PageInstance | undefined> {
    coming ??= start();
    return coming;
  }

  // The first question of the popup, on a page that is not worth reading.
  const answer: Answer = (message, sender, respond) => {
    page()
      .then((one) => one?.answer(message, sender))
      .then(respond, () => respond(undefined));
    return true;
  };
  chrome.runtime?.onMessage.addListener(answer);

  const stopLooking = lookOut(document, {
    found: () => void page().then((one) => one?.consider(), ignore),
    left: () => instance?.left(),
    settled: () => instance?.settled() ?? false,
    alive,
  });

  world.stop = () => {
    stopped = true;
    stopLooking();
    instance?.stop();
    if (alive()) chrome.runtime?.onMessage.removeListener(answer);
  };
});
