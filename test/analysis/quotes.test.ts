import { describe, expect, it } from 'vitest';
import type { Person, PersonMention } from '../../lib/analysis/entities.ts';
import { attributeQuotes } from '../../lib/analysis/quotes.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import type { Article, Block } from '../../lib/types.ts';

/** Who is who in these stories: the ways they are named. Nowak is no official. */
const CAST: Record<string, { names: string[]; gender: 'male' | 'female' | null; official?: boolean }> = {
  'Ingrid Larsen': {
    names: ['Foreign Minister Ingrid Larsen', 'Ingrid Larsen', 'Ms Larsen', 'Larsen', 'the Norwegian minister'],
    gender: 'female',
  },
  'Tomas Vega': {
    names: ['President Tomas Vega', 'Tomas Vega', 'Mr Vega', 'Vega', 'the Peruvian leader'],
    gender: 'male',
  },
  'Omar Haddad': { names: ['spokesman Omar Haddad', 'Omar Haddad', 'Haddad'], gender: 'male' },
  'Piotr Nowak': { names: ['Piotr Nowak', 'Nowak'], gender: 'male', official: false },
};

const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

function entities(paragraphs: string[]) {
  let text = '';
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  const article: Article = {
    text,
    blocks,
    segments: [],
    url: null,
    canonical: null,
    title: null,
    published: null,
    publisher: null,
    language: 'en',
    direction: 'ltr',
  };
  const { tokens, sentences } = splitSentences(article);
  const people: Person[] = Object.entries(CAST).map(([name, { gender, official = true }]) => ({
    id: idOf(name),
    name,
    official,
    role: null,
    country: null,
    former: false,
    gender,
    confidence: 1,
    basis: 'text',
    evidence: [],
    rules: { role: null, country: null },
  }));
  const forms = Object.entries(CAST).flatMap(([name, { names }]) => names.map((form) => ({ form, name })));
  forms.sort((a, b) => b.form.length - a.form.length);
  const mentions: PersonMention[] = [];
  for (const { form, name } of forms) {
    for (let at = text.search(new RegExp(form, 'i')); at >= 0; ) {
      const end = at + form.length;
      const first = tokens.findIndex((t) => t.start === at);
      const last = tokens.findIndex((t) => t.end === end) + 1;
      const free = !mentions.some((m) => m.start < end && at < m.end);
      if (first >= 0 && last > first && free) {
        mentions.push({
          start: at,
          end,
          first,
          last,
          person: idOf(name),
          form: form.includes(name) ? 'name' : 'surname',
        });
      }
      const next = text.slice(end).search(new RegExp(form, 'i'));
      at = next < 0 ? -1 : end + next;
    }
  }
  mentions.sort((a, b) => a.first - b.first);
  return { article, tokens, sentences, people, mentions, references: [] };
}

const speakers = (...paragraphs: string[]) => attributeQuotes(entities(paragraphs)).map((q) => q.speakerName);

type Row = [string, (string | null)[]];
const L = 'Ingrid Larsen';
const V = 'Tomas Vega';

describe('the speaker after the quotation', () => {
  it.each<Row>([
    ['“We came here to listen,” Larsen said.', [L]],
    ['“We came here to listen,” said Larsen.', [L]],
    ['“We came here to listen,” Foreign Minister Ingrid Larsen told reporters in Lima.', [L]],
    ['“We came here to listen,” Larsen later told the broadcaster.', [L]],
    ['“We came here to listen,” Larsen, who met Vega on Monday, said.', [L]],
    ['“We came here to listen,” Omar Haddad, a spokesman for Vega, told reporters.', ['Omar Haddad']],
    ['“We came here to listen,” Vega’s spokesman Omar Haddad said on Thursday.', ['Omar Haddad']],
    ['“Why did we come here?” Larsen asked.', [L]],
    ['“We came here to listen!” exclaimed Vega.', [V]],
    ['“We came here to listen.” Larsen added.', [L]],
    ['“We came here to listen”, said Piotr Nowak, an analyst at a Warsaw institute.', ['Piotr Nowak']],
    ['“We came here to listen,” wrote Larsen on her page.', [L]],
    ['“We came here to listen,” Larsen said in a statement on the talks with Vega.', [L]],
    ['“We came here to listen,” according to Larsen.', [L]],
    ['Nothing is signed yet “in any of these matters”, Larsen said.', [L]],
    [
      '“We came here to listen” in all these talks, Piotr Nowak, an official in charge of the file, told a forum.',
      ['Piotr Nowak'],
    ],
  ])('%s', (sentence, expected) => expect(speakers(sentence)).toEqual(expected));
});

describe('the speaker before the quotation', () => {
  it.each<Row>([
    ['Larsen said: “We came here to listen.”', [L]],
    ['Larsen said, “We came here to listen.”', [L]],
    ['Larsen said Vega was visiting “not only as a friend” but as a guest.', [L]],
    ['Larsen told Vega that Oslo “supports all that brings peace”.', [L]],
    ['Larsen hailed “a new era of good will” between the two.', [L]],
    ['Vega urged Oslo to “keep to the spirit of Lima”, so that trade could “rise to a new level”.', [V, V]],
    ['After talks with Vega, Larsen said: “We came here to listen.”', [L]],
    ['Vega, speaking after his meeting with Larsen, said it was “a good day for Peru”.', [V]],
    [
      'Piotr Nowak, an adviser to the party leader Tomas Vega, who has been in Oslo since March, wrote that there was “a growing number of guards”.',
      ['Piotr Nowak'],
    ],
    ['Vega visited Oslo on Monday, saying “a truce could help the talks along”.', [V]],
    ['Larsen met Vega in 2021, when she told him: “Now is the time for peace.”', [L]],
    ['Asked by a newspaper whether Vega should go, Larsen responded: “That is for Peru to say.”', [L]],
    ['The plan was described by Vega as “a step in the right direction”.', [V]],
    ['In a letter to Vega, Larsen called the plan “a step in the right direction”.', [L]],
    ['Larsen welcomed the plan and called it “a step in the right direction”.', [L]],
    [
      'Larsen said on Monday that the plan was “a step in the right direction” and Vega said it was “too early to say more”.',
      [L, V],
    ],
    ['According to Larsen, the plan is “a step in the right direction”.', [L]],
    ['In an interview, Larsen went on to say: “We came here to listen.”', [L]],
    ['Larsen at a news conference in Lima said the plan was “a step in the right direction”.', [L]],
    ['A letter from Larsen said the plan was “a step in the right direction”.', [L]],
    ['Larsen’s letter said the plan was “a step in the right direction”.', [L]],
    ['Larsen said the agenda was “mostly about trade and fish”, according to the Norsk agency.', [L]],
  ])('%s', (sentence, expected) => expect(speakers(sentence)).toEqual(expected));
});

describe('pronouns and descriptions', () => {
  it.each<[string[], (string | null)[]]>([
    [['Larsen met Vega. “We came here to listen,” she said.'], [L]],
    [['Larsen met Vega. “We came here to listen,” he said.'], [V]],
    [['Vega accused Haddad of lying. “If you want peace, you do not lie,” he wrote.'], [V]],
    [['Vega, a critic of the plan, said that it was dead.', '“We cannot sit back and wait,” he wrote.'], [V]],
    [['“We came here to listen,” the Norwegian minister said.'], [L]],
    [['Vega said so after a meeting with Haddad.', '“This is a great worry to us,” he said. He left.'], [V]],
    [['Vega said little. He did not elaborate. “We want fair trade for us,” he said.'], [V]],
    [
      [
        'Vega’s trip follows a summit where the Peruvian leader spoke and at which he claimed ties were in “the best years of their history”.',
      ],
      [V],
    ],
    [
      [
        '“It is good,” said Piotr Nowak, a senior analyst at the Fjord Institute.',
        'Vega left.',
        '“It will go on for many years,” the Fjord Institute analyst said.',
      ],
      ['Piotr Nowak'],
    ],
  ])('%j', (paragraphs, expected) => expect(speakers(...paragraphs)).toEqual(expected));
});

describe('who “he” is after a long sentence', () => {
  const H = 'Omar Haddad';
  it.each<[string[], (string | null)[]]>([
    // the source named at its end
    [
      [
        'No deal with Tomas Vega was reached, spokesman Omar Haddad told reporters.',
        '“We will try again in May,” he said.',
      ],
      [H],
    ],
    [['The talks with Vega went well, Haddad said on Friday.', '“We will try again in May,” he added.'], [H]],
    [['Peru would accept nothing less, Vega told a forum. “We will try again in May,” he said.'], [V]],
    // objects joined by "and"
    [
      [
        'After a lunch with Ingrid Larsen and her counterpart Tomas Vega, Haddad smiled. “We will try again in May,” he said.',
      ],
      [H],
    ],
    [['Haddad sat down with Larsen and Vega. “We will try again in May,” he said.'], [H]],
    // a spokesman without a name is not the one he speaks for
    [
      [
        'Vega left for Oslo.',
        'The president’s official spokesman played down the row.',
        '“We will try again in May,” he said.',
      ],
      [null],
    ],
    [['Vega left for Oslo.', 'A senior official denied it. “We will try again in May,” he said.'], [null]],
    // a description goes on with whoever spoke before
    [
      [
        '“It is a good plan,” Haddad said.',
        'The ministry representative said that Vega had agreed. “We will try again in May,” he said.',
      ],
      [H, H],
    ],
    [
      [
        '“It is a good plan for us,” said Kremlin aide Omar Haddad.',
        'The aide also noted that “earlier plans were much worse”.',
      ],
      [H, H],
    ],
  ])('%j', (paragraphs, expected) => expect(speakers(...paragraphs)).toEqual(expected));
});

describe('names that look like words of speech', () => {
  it.each<Row>([
    ['Larsen said the United States and Peru “have agreed on a plan”.', [L]],
    ['Larsen said that the United States would help and that Peru “has agreed to a plan”.', [L]],
    ['Vega told the Organization of American States “we have agreed on a plan”.', [V]],
    ['Vega said the Gulf States wanted what he called “a much better plan”.', [V]],
    ['The United States wants “a much better plan”, Vega said.', [V]],
  ])('%s', (sentence, expected) => expect(speakers(sentence)).toEqual(expected));
});

describe('over two paragraphs without a new mark', () => {
  it.each<[string[], (string | null)[]]>([
    [['"We came here to listen.', 'We did not come to sign," Larsen said in a message.'], [L]],
    [['“We came here to listen.', 'We did not come to sign anything,” spokesman Omar Haddad said.'], ['Omar Haddad']],
    [['Vega wrote: “We came here to listen.', 'We did not come to sign.”'], [V]],
    [['"We came here to listen.', '.. We did not come to sign," said Vega.'], [V]],
    [['“We came here to listen.', 'We did not come to sign,” according to Larsen.'], [L]],
  ])('%j', (paragraphs, expected) => expect(speakers(...paragraphs)).toEqual(expected));
});

describe('carried on', () => {
  it.each<[string[], (string | null)[]]>([
    [['“We came here to listen,” Larsen said. “We did not come to sign.”'], [L, L]],
    [
      ['“We came here to listen,” Larsen said.', '“We did not come to sign.”'],
      [L, L],
    ],
    [
      ['Larsen said: “We came here to listen.', '“We did not come to sign.”'],
      [L, L],
    ],
    [
      ['“We came here to listen,” she said, adding, “we did not come to sign.” Vega left.', 'x'],
      [null, null],
    ],
    [['“We came here to listen,” Larsen said, adding: “We did not come to sign.”'], [L, L]],
    [
      ['“We came here to listen,” Larsen said.', 'Best kettles of the year', '“We did not come to sign.”'],
      [L, L],
    ],
    [['Larsen said there was need to talk. “We did not come to sign.”'], [L]],
    [['Vega was blunt. “We did not come to sign.”'], [V]],
    [
      ['Larsen went on: “We came here to listen to you.', '“We did not come to sign,” she added. Vega nodded.'],
      [L, L],
    ],
    [['“We came here to listen,” a senior diplomat said. “We did not come to sign.”'], [null, null]],
  ])('%j', (paragraphs, expected) => expect(speakers(...paragraphs)).toEqual(expected));
});

describe('institutions by name, unnamed people not at all', () => {
  it.each<Row>([
    ['“Each attack will be condemned,” the Peruvian foreign ministry said.', ['Peruvian foreign ministry']],
    ['The Norwegian government said it had seen “proof of plans for an attack”.', ['Norwegian government']],
    ['A joint statement said the two sides “agreed to keep the talks going”.', [null]],
    ['“We came here to listen,” a spokesman for Larsen said.', [null]],
    ['“We came here to listen,” said an aide to Larsen.', [null]],
    ['“We came here to listen,” the official said.', [null]],
    ['A senior official told reporters the speech was “at odds with the facts”.', [null]],
    ['He was described by an aide as “the best of the very best”.', [null]],
    ['What the alliance calls Peru’s “war without any reason” goes on.', ['alliance']],
    ['“We came here to listen,” Human Rights Forum said.', ['Human Rights Forum']],
  ])('%s', (sentence, expected) => expect(speakers(sentence)).toEqual(expected));
});

it('gives an official by id, anyone else by name only', () => {
  const found = attributeQuotes(
    entities(['“We came here to listen,” Larsen said.', '“It will take some time,” said Piotr Nowak.']),
  );
  expect(found.map((q) => [q.speaker, q.speakerName])).toEqual([
    ['ingrid-larsen', 'Ingrid Larsen'],
    [null, 'Piotr Nowak'],
  ]);
});
