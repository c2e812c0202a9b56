import { describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { backgroundDoor, mayCome, pageDoor, receive } = await import('../../lib/messages.ts');

const article = {
  url: 'https://news.example/a',
  canonical: null,
  title: 'Talks',
  published: '2023-04-19',
  publisher: null,
  language: 'en',
  direction: 'ltr',
  text: 'Talks in Baku',
  blocks: [{ kind: 'headline', start: 0, end: 13 }],
  segments: [{ start: 0, end: 13, source: 7 }],
};
const analyse = (content: unknown) => ({
  name: 'pageToBackground.analyse',
  request: { article: 'a1', content, force: false },
});

describe('a door lets in', () => {
  test.each([
    [backgroundDoor, analyse(article)],
    // Words in a shadow tree have no place in the page's text.
    [backgroundDoor, analyse({ ...article, segments: [{ start: 0, end: 13, source: -1 }] })],
    [backgroundDoor, { name: 'pageToBackground.state', request: { state: 'idle' } }],
    [
      backgroundDoor,
      {
        name: 'pageToBackground.state',
        request: { state: 'read', article: 'a1', forced: false, notice: null, place: { index: 1, count: 2 } },
      },
    ],
    [backgroundDoor, { name: 'popupToBackground.stateOf', request: { tab: 0 } }],
    [pageDoor, { name: 'popupToPage.reveal', request: { article: 'a1', span: { start: 3, end: 8 } } }],
    [pageDoor, { name: 'popupToPage.analyseAnyway', request: null }],
    [pageDoor, { name: 'popupToPage.analyseAnyway' }],
    [pageDoor, { name: 'backgroundToPage.command', request: { command: 'next' } }],
  ] as const)('%#', (door, message) => {
    expect(receive(door as typeof pageDoor, message)?.name).toBe(message.name);
  });
});

describe('a door drops', () => {
  test.each([
    ['no message', pageDoor, null],
    ['a text', pageDoor, 'popupToPage.reveal'],
    ['an unknown name', pageDoor, { name: 'popupToPage.erase', request: null }],
    ['a name every object has', pageDoor, { name: 'constructor', request: null }],
    ['what is for another door', pageDoor, { name: 'popupToBackground.stateOf', request: { tab: 1 } }],
    [
      'a span that ends before it starts',
      pageDoor,
      { name: 'popupToPage.reveal', request: { article: 'a1', span: { start: 8, end: 3 } } },
    ],
    [
      'an offset that is no number',
      pageDoor,
      { name: 'popupToPage.reveal', request: { article: 'a1', span: { start: Number.NaN, end: 3 } } },
    ],
    ['an unknown command', pageDoor, { name: 'backgroundToPage.command', request: { command: 'close' } }],
    ['a tab that is no number', backgroundDoor, { name: 'popupToBackground.stateOf', request: { tab: '1' } }],
    ['an unknown state', backgroundDoor, { name: 'pageToBackground.state', request: { state: 'ready' } }],
    [
      'a state without what belongs to it',
      backgroundDoor,
      { name: 'pageToBackground.state', request: { state: 'not-english' } },
    ],
    [
      'the third of two articles',
      backgroundDoor,
      {
        name: 'pageToBackground.state',
        request: { state: 'read', article: 'a1', forced: false, notice: null, place: { index: 2, count: 2 } },
      },
    ],
    [
      'a notice that is a sentence',
      backgroundDoor,
      {
        name: 'pageToBackground.state',
        request: { state: 'read', article: 'a1', forced: false, notice: 'Oh!', place: { index: 0, count: 1 } },
      },
    ],
    ['an article without text', backgroundDoor, analyse({ ...article, text: undefined })],
    [
      'a block outside the text',
      backgroundDoor,
      analyse({ ...article, blocks: [{ kind: 'paragraph', start: 0, end: 99 }] }),
    ],
    [
      'a segment outside the text',
      backgroundDoor,
      analyse({ ...article, segments: [{ start: 0, end: 99, source: 0 }] }),
    ],
    ['an article of three million characters', backgroundDoor, analyse({ ...article, text: 'x'.repeat(3_000_000) })],
  ] as const)('%s', (_, door, message) => {
    expect(receive(door as typeof pageDoor, message)).toBeNull();
  });
});

describe('who may say what', () => {
  const own = 'chrome-extension://abc/';
  const page = { url: 'https://news.example/a', tab: { id: 7 }, frameId: 0 };
  test.each([
    ['pageToBackground.analyse', page, true],
    ['pageToBackground.analyse', { ...page, frameId: 3 }, false],
    ['pageToBackground.analyse', { url: `${own}popup.html` }, false],
    ['popupToBackground.stateOf', page, false],
    ['popupToBackground.stateOf', { url: `${own}popup.html` }, true],
    ['popupToBackground.stateOf', { url: `${own}popup.html?tab=1`, tab: { id: 8 }, frameId: 0 }, true],
    ['backgroundToPage.state', { url: `${own}background.js` }, true],
    ['backgroundToPage.state', {}, true],
  ] as const)('%s from %j: %s', (name, sender, expected) => {
    expect(mayCome(name, sender as never, own)).toBe(expected);
  });
});
