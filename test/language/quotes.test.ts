import { describe, expect, it } from 'vitest';
import { findQuotations, findQuoted } from '../../lib/language/quotes.ts';
import type { Block } from '../../lib/types.ts';

/** An article of the given paragraphs. */
function article(...paragraphs: string[]) {
  let text = '';
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return { text, blocks };
}

const quotations = (...paragraphs: string[]) => findQuotations(article(...paragraphs)).map((q) => q.text);

describe('quotation marks of all kinds', () => {
  it.each<[string, string[]]>([
    ['“We will keep the door open,” the minister said.', ['We will keep the door open,']],
    ['"We will keep the door open," the minister said.', ['We will keep the door open,']],
    ['‘We will keep the door open,’ the minister said.', ['We will keep the door open,']],
    ["'We will keep the door open,' the minister said.", ['We will keep the door open,']],
    ['«We will keep the door open», the minister said.', ['We will keep the door open']],
    ['« We will keep the door open », the minister said.', ['We will keep the door open']],
    ['„We will keep the door open“, the minister said.', ['We will keep the door open']],
    ['„We will keep the door open”, the minister said.', ['We will keep the door open']],
    ['»We will keep the door open«, the minister said.', ['We will keep the door open']],
    ['「We will keep the door open」 the minister said.', ['We will keep the door open']],
    ['”We will keep the door open,” the minister said.', ['We will keep the door open,']],
    ['The minister said: “We will keep the door open”.', ['We will keep the door open']],
    ['The minister said—“we will keep the door open”—and left.', ['we will keep the door open']],
  ])('%s', (sentence, expected) => expect(quotations(sentence)).toEqual(expected));
});

describe('mixed and unbalanced marks', () => {
  it.each<[string, string[]]>([
    ['"We will keep the door open,” the minister said.', ['We will keep the door open,']],
    ['“We will keep the door open," the minister said.', ['We will keep the door open,']],
    ['The pact would bring a lasting peace in the region". He left.', []],
    ['The box is 6" wide and he said "we will keep the door open".', ['we will keep the door open']],
    // two strokes for a mark
    ["``We will keep the door open,'' the minister said.", ['We will keep the door open,']],
    ["The minister said: ``We will keep the door open.''", ['We will keep the door open.']],
    ["``We came,'' Larsen said, ``to listen to all of them.''", ['to listen to all of them.']],
    ["``We won't shut the minister's door,'' he said.", ["We won't shut the minister's door,"]],
    ["It is the ministers' door and the ambassadors' house.", []],
    // the opening mark lost
    ['We will keep the door open,” the minister said.', ['We will keep the door open,']],
    ['We will keep the door open," Foreign Minister Ingrid Larsen told reporters.', ['We will keep the door open,']],
    ['We will keep the door open.” Larsen added.', ['We will keep the door open.']],
    ['They spoke of the door,” and left it there without a word.', []],
    ['The talks were long” Larsen said', []],
    ['“We will keep the door open.”   Larsen added.', ['We will keep the door open.']],
    ['“We will keep the door open. ” Larsen left.', ['We will keep the door open.']],
    [
      'He spoke of "a growing presence of masked men. "They have closed the road to us," he said.',
      ['a growing presence of masked men.', 'They have closed the road to us,'],
    ],
    ['He called it “a great day for both of us. Then he left the room.', ['a great day for both of us.']],
  ])('%s', (sentence, expected) => expect(quotations(sentence)).toEqual(expected));

  it('goes on over a paragraph that only closes', () => {
    expect(quotations('He said: "They have closed the road to us.', 'We are without light." He then left.')).toEqual([
      'They have closed the road to us.\n\nWe are without light.',
    ]);
  });
});

describe('apostrophes', () => {
  it.each<[string, string[]]>([
    ["The ministers' talks and the envoys' visits went well in '98 and the '90s.", []],
    ['The ministers’ talks ended; Norway’s envoy didn’t speak of the leaders’ plan.', []],
    ["'The ministers' talks have gone very well,' she said.", ["The ministers' talks have gone very well,"]],
    ['‘It’s not the leaders’ plan, it’s ours,’ she said.', ['It’s not the leaders’ plan, it’s ours,']],
    ["Rock 'n' roll isn't the envoy's taste, 'tis said.", []],
    ['Al-Sana‘a and Sha’ban are names, and so is N’Djamena.', []],
  ])('%s', (sentence, expected) => expect(quotations(sentence)).toEqual(expected));
});

describe('interrupted, nested, several', () => {
  it.each<[string, string[]]>([
    [
      '“We came to listen,” Larsen said. “We did not come to sign.”',
      ['We came to listen,', 'We did not come to sign.'],
    ],
    ['“We came,” Larsen said, “to listen to all of them.”', ['to listen to all of them.']],
    [
      '“He told me ‘we shall never sign that’ and left,” Larsen said.',
      ['He told me ‘we shall never sign that’ and left,'],
    ],
    [
      '"He told me \'we shall never sign that\' and left," Larsen said.',
      ["He told me 'we shall never sign that' and left,"],
    ],
    [
      '‘He told me “we shall never sign that” and left,’ Larsen said.',
      ['He told me “we shall never sign that” and left,'],
    ],
    [
      '“He told me “we shall never sign that” and left,” Larsen said.',
      ['He told me “we shall never sign that” and left,'],
    ],
    [
      'Larsen said “his side of the bargain” was kept and “theirs was simply forgotten”.',
      ['his side of the bargain', 'theirs was simply forgotten'],
    ],
  ])('%s', (sentence, expected) => expect(quotations(sentence)).toEqual(expected));
});

describe('several paragraphs', () => {
  it('gives one for each opening mark, and says that the second goes on', () => {
    const found = findQuotations(
      article('Larsen said: “We came to listen to them.', '“We did not come to sign.”', 'He left.'),
    );
    expect(found.map((q) => [q.text, q.continues])).toEqual([
      ['We came to listen to them.', false],
      ['We did not come to sign.', true],
    ]);
  });
  it('does not let a forgotten mark swallow the next paragraph', () => {
    expect(
      quotations(
        '“We came to listen to them, Larsen said.',
        'The king was not there. “It was a long day for us,” he said.',
      ),
    ).toEqual(['We came to listen to them, Larsen said.', 'It was a long day for us,']);
  });
});

describe('scare quotes, terms and titles are no quotations', () => {
  it.each<[string, string[]]>([
    ['He called it a “frank and useful” talk and a “peace mission”.', []],
    ['He wrote a book titled “what the envoys never told me”.', []],
    ['She saw “The Silence of the Northern Lights” in Oslo.', []],
    ['The drive is known as the “march of the long knives”.', []],
    ['“THIS RECORD WAS MADE BY THE PRESS SERVICE OF THE MINISTRY AND MAY NOT BE SOLD OR PRINTED”', []],
    ['They met under the slogan “Make Our Islands Safe Again”.', ['Make Our Islands Safe Again']],
    ['A striking call to "Make Our Islands Safe Again" was heard.', ['Make Our Islands Safe Again']],
    ['The talks were “frank and useful for both sides”.', ['frank and useful for both sides']],
    ['It backed an “open-door policy” and “inter-state security ties”.', []],
  ])('%s', (sentence, expected) => expect(quotations(sentence)).toEqual(expected));

  it('leaves headlines out', () => {
    const text = '“We will keep the door open”';
    expect(findQuotations({ text, blocks: [{ kind: 'headline', start: 0, end: text.length }] })).toEqual([]);
  });
});

it('gives exact spans: the words, and the words with their marks', () => {
  const a = article('Yes.', 'He said “we will keep the door open” 😀.');
  const [q] = findQuotations(a);
  expect(q && a.text.slice(q.start, q.end)).toBe('we will keep the door open');
  expect(q && a.text.slice(q.outer.start, q.outer.end)).toBe('“we will keep the door open”');
  expect(q?.block).toBe(1);
});

it('takes time in a straight line and survives any text', () => {
  const noise = Array.from(
    { length: 4000 },
    (_, i) => ['"', ' ', '“', 'a', '’', "'", '\u202e', '»', '😀'][(i * 7919) % 9],
  ).join('');
  expect(() => findQuoted(article(noise, '', noise))).not.toThrow();
  expect(findQuoted(article(''))).toEqual([]);
  expect(findQuoted({ text: '', blocks: [] })).toEqual([]);
});
