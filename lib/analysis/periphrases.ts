import { Gazetteer } from '../language/gazetteer.ts';
import type { Sentence } from '../language/sentences.ts';
import { isPossessive, type Token } from '../language/tokens.ts';
import { periphraseWords, stateOfPhrase, statesThatAre } from '../reference/periphrases.ts';
import type { CountryMention } from './entities.ts';

/** Nouns that stand for a state when an adjective says which. */
const STATE_NOUNS = new Set(
  'country nation state states kingdom republic emirate sultanate democracy archipelago neighbours neighbors countries nations'.split(
    ' ',
  ),
);
const PLURALS = new Set('states neighbours neighbors countries nations'.split(' '));

let words: Gazetteer<{ attribute?: string; phrase?: string }> | undefined;
function trie(): Gazetteer<{ attribute?: string; phrase?: string }> {
  if (!words) {
    words = new Gazetteer();
    const known = periphraseWords();
    for (const attribute of known.attributes) words.add(attribute, { attribute });
    for (const phrase of known.phrases) words.add(phrase.replace(/^the /, ''), { phrase });
  }
  return words;
}

/**
 * "the island nation", "the Jewish state", "the Jewish and Muslim states", "the North": words that mean a state which the article itself
 * names. A periphrasis that fits no state or several of the article's stays untied.
 */
export function findPeriphrases(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: readonly CountryMention[],
): CountryMention[] {
  const found: CountryMention[] = [];
  const codes = new Set(named.filter((m) => m.form !== 'organisation').map((m) => m.code));
  const koreas = named.some((m) => m.code === 'KP') && named.some((m) => m.code === 'KR');
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      if ((tokens[i] as Token).norm !== 'the') continue;
      const hit = (koreas && korea(tokens, i, sentence.last)) || phraseAt(tokens, i, sentence.last, named, codes);
      if (!hit) continue;
      for (const code of hit.codes) {
        found.push({
          first: i,
          last: hit.last,
          start: (tokens[i] as Token).start,
          end: (tokens[hit.last - 1] as Token).end,
          code,
          form: 'periphrasis',
          city: null,
          counted: true,
        });
      }
      i = hit.last - 1;
    }
  }
  return found.filter(
    (p) =>
      !named.some(
        (m) => m.first < p.last && m.last > p.first && m.counted && p.first !== m.first && m.form !== 'adjective',
      ),
  );
}

interface Hit {
  codes: string[];
  last: number;
}

/** "the North" and "the South" where both Koreas are in the story. */
function korea(tokens: readonly Token[], i: number, limit: number): Hit | null {
  const side = tokens[i + 1] as Token;
  if (side.shape !== 'title' || (side.norm !== 'north' && side.norm !== 'south')) return null;
  const next = i + 2 < limit ? tokens[i + 2] : undefined;
  if (next && next.kind === 'word' && next.shape !== 'lower') return null;
  if (next?.text === '-' && next.glued) return null;
  return { codes: [side.norm === 'north' ? 'KP' : 'KR'], last: i + 2 };
}

function phraseAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
  named: readonly CountryMention[],
  codes: ReadonlySet<string>,
): Hit | null {
  const attributes: string[] = [];
  let at = i + 1;
  while (at < limit && at < i + 8) {
    const match = trie().match(tokens, at, limit);
    const phrase = match?.values.find((v) => v.phrase)?.phrase;
    if (match && phrase && attributes.length === 0) {
      const code = stateOfPhrase(phrase);
      return code && codes.has(code) ? { codes: [code], last: match.last } : null;
    }
    const noun = tokens[at] as Token;
    if (attributes.length && STATE_NOUNS.has(noun.norm) && noun.shape === 'lower')
      return tie(tokens, i, at, limit, attributes, named, codes);
    if (match) {
      attributes.push(match.values.find((v) => v.attribute)?.attribute ?? '');
      at = match.last;
    } else if (noun.norm === 'and' && attributes.length === 1) at++;
    else return null;
  }
  return null;
}

function tie(
  tokens: readonly Token[],
  i: number,
  at: number,
  limit: number,
  attributes: string[],
  named: readonly CountryMention[],
  codes: ReadonlySet<string>,
): Hit | null {
  const noun = (tokens[at] as Token).norm;
  // "the Gulf state of Qatar", "the island nation Malta" name their state right away
  const next = at + 1 < limit ? (tokens[at + 1] as Token) : undefined;
  if (next?.norm === 'of' && tokens[at + 2]?.shape !== 'lower') return null;
  if (next && next.kind === 'word' && next.shape !== 'lower' && !isPossessive(next)) return null;
  const fits = (list: string[]) =>
    [...codes].filter((code) => list.every((attribute) => statesThatAre(attribute).includes(code)));
  if (PLURALS.has(noun)) {
    const together = fits(attributes);
    if (attributes.length === 1) return together.length === 2 ? { codes: together, last: at + 1 } : null;
    const each = attributes.map((attribute) => fits([attribute]));
    const picked = each.map((list, k) =>
      list.length === 1
        ? list[0]
        : list.find((code) => !each.some((other, o) => o !== k && other.length === 1 && other[0] === code)),
    );
    return picked.every((code) => code) && new Set(picked).size === picked.length
      ? { codes: picked as string[], last: at + 1 }
      : null;
  }
  const candidates = fits(attributes);
  if (candidates.length === 1) return { codes: candidates, last: at + 1 };
  // several fit: the one named last before it, if it was named just before
  const before = named.filter((m) => m.last <= i && candidates.includes(m.code)).at(-1);
  return before && i - before.last < 120 ? { codes: [before.code], last: at + 1 } : null;
}
