import browser from 'webextension-polyfill';
import { createDisplay } from '../../lib/highlight/display.ts';
import { locateAll } from '../../lib/highlight/locate.ts';
import { createReader, type Reader } from '../../lib/highlight/reader.ts';
import { listen, pageDoor, toBackground } from '../../lib/messages.ts';
import { kinds } from '../../lib/storage.ts';
import { mayRead } from './choice.ts';

/** False once the extension was updated, removed or switched off: this script is an orphan then. */
const alive = (): boolean => browser.runtime?.id !== undefined;

/** Sets everything up in one page. The result takes it all down again. */
export function start(document: Document): () => void {
  const display = createDisplay(() => undefined);
  const reader: Reader = createReader(document, {
    analyse: (article, content, force) => toBackground('pageToBackground.analyse', { article, content, force }),
    allowed: () => mayRead(document),
    changed: (state) => void toBackground('pageToBackground.state', state).catch(() => undefined),
    shows: (story) => display.show(story),
    alive,
  });
  const deaf = listen(pageDoor, {
    'popupToPage.reveal': ({ span }) => display.reveal(span),
    'popupToPage.analyseAnyway': async () => {
      await reader.analyseAnyway();
      return null;
    },
    'popupToPage.locate': ({ spans }) => locateAll(reader.story(), spans),
    'backgroundToPage.state': () => reader.state(),
    'backgroundToPage.again': async () => {
      await reader.again();
      return null;
    },
    'backgroundToPage.command': ({ command }) => {
      if (command === 'toggle') display.toggle();
      else if (command === 'next') display.go(1);
      else if (command === 'previous') display.go(-1);
      return null;
    },
  });
  void kinds.get().then(display.kinds, () => undefined);
  const unwatch = kinds.watch(display.kinds);

  return () => {
    reader.stop();
    display.clear();
    if (!alive()) return; // An orphan's listeners are gone with its extension.
    deaf();
    unwatch();
  };
}
