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
    onMessage: { addListener(answer: Answer): void; removeListener(answer: Answer): void };
  };
};

const alive = (): boolean => chrome.runtime?.id !== undefined;

export default defineUnlistedScript(() => {
  const world = ourWorld();
  world.stop?.();

  let instance: PageInstance | undefined;
  function page(): PageInstance | undefined {
    if (!instance) {
      chrome.runtime?.onMessage.removeListener(answer); // from here on page.js listens
      world.page?.();
      instance = world.start?.(document);
    }
    return instance;
  }

  // The first question of the popup, on a page that is not worth reading.
  const answer: Answer = (message, sender, respond) => {
    const answering = page()?.answer(message, sender);
    answering?.then(respond, () => respond(undefined));
    return answering !== undefined;
  };
  chrome.runtime?.onMessage.addListener(answer);

  const stopLooking = lookOut(document, {
    found: () => page()?.consider(),
    left: () => instance?.left(),
    settled: () => instance?.settled() ?? false,
    alive,
  });

  world.stop = () => {
    stopLooking();
    instance?.stop();
    if (alive()) chrome.runtime?.onMessage.removeListener(answer);
  };
});
