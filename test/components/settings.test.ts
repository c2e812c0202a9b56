import { expect, test } from 'vitest';
import { stretches } from '../../components/settings/highlighting.tsx';
import { hostIn } from '../../components/settings/sites-choice.tsx';

test.each([
  ['news.example.org', 'news.example.org'],
  ['  https://www.news.example.org/world?x=1 ', 'news.example.org'],
  ['NEWS.example', 'news.example'],
  ['localhost', 'localhost'],
  ['no site', null],
  ['word', null],
  ['', null],
  ['http://', null],
])('%j is the site %s', (typed, host) => expect(hostIn(typed)).toBe(host));

test.each([
  [
    '[official|A] met [country|B].',
    [
      ['official', 'A'],
      [null, ' met '],
      ['country', 'B'],
      [null, '.'],
    ],
  ],
  ['no marks', [[null, 'no marks']]],
  [
    '[other|x] y',
    [
      [null, 'x'],
      [null, ' y'],
    ],
  ],
])('%s', (marked, parts) => expect(stretches(marked).map(({ kind, words }) => [kind, words])).toEqual(parts));
