import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '../../lib/page/gate.ts';
import { pageOf } from '../articles/load.ts';

const P = 'The foreign minister met the ambassador for talks on Monday, her office said in a short statement.';
const Q = 'The harvest was good this year, and the prices of wheat and of barley fell for the third week running.';
const MANY = (p: string) => `<p>${p}</p>`.repeat(4);

describe('looksLikeArticle', () => {
  const cases: [what: string, html: string, url: string, expected: boolean][] = [
    ['an article about diplomacy', `<article>${MANY(P)}</article>`, 'https://p.example/world/a', true],
    ['an old page without paragraphs', `<table><td>${P}<br><br>${P}</td></table>`, 'https://p.example/a.stm', true],
    ['an article about wheat', `<article>${MANY(Q)}</article>`, 'https://p.example/world/a', false],
    ['a front page', MANY(P), 'https://p.example/', false],
    ['a front page that is one story', `<article>${MANY(P)}</article>`, 'https://p.example/', true],
    ['an empty page', '', 'https://p.example/a', false],
  ];
  test.each(cases)('%s', (_, html, url, expected) => {
    expect(looksLikeArticle(pageOf(html, url))).toBe(expected);
  });
});

test('the gate runs on every page: it imports nothing', () => {
  const source = readFileSync(new URL('../../lib/page/gate.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/^\s*import\b/m);
});
