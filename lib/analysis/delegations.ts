import type { Token } from '../language/tokens.ts';
import type { Delegation } from '../types.ts';
import type { Entities, PersonMention, TokenSpan } from './entities.ts';

const LEADING = new Set('lead leads led leading head heads headed heading'.split(' '));
const DELEGATION = new Set('delegation delegations'.split(' '));
/** After these words the members follow. */
const MEMBERS = new Set('including included includes include comprising comprised comprises representing'.split(' '));

interface Found extends TokenSpan {
  sentence: number;
  led: string | null;
  of: string | null;
  /** "the delegation": one told before. */
  again: boolean;
}

const cache = new WeakMap<Entities, Found[]>();

/** Every "delegation" of the article with its leader, where a clause names one. */
function found(entities: Entities): Found[] {
  const known = cache.get(entities);
  if (known) return known;
  const list: Found[] = [];
  const { tokens } = entities;
  for (const sentence of entities.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!DELEGATION.has((tokens[i] as Token).norm)) continue;
      const led = leaderBefore(entities, sentence.first, i) ?? leaderAfter(entities, i, sentence.last);
      const country = entities.countries.find((c) => c.last <= i && c.first >= Math.max(sentence.first, i - 5));
      const person = led ? entities.people.find((p) => p.id === led) : undefined;
      list.push({
        first: i,
        last: i + 1,
        start: (tokens[i] as Token).start,
        end: (tokens[i] as Token).end,
        sentence: sentence.index,
        led,
        of: country?.code ?? person?.country ?? null,
        again: !country && (tokens[i - 1] as Token | undefined)?.norm === 'the',
      });
    }
  }
  // "The delegation is being led by …" says it for the delegation named before, and "the delegation" again for both.
  list.forEach((d, k) => {
    const next = list[k + 1];
    if (!d.led && next?.led && next.again) d.led = next.led;
    const before = list[k - 1];
    if (!d.led && d.again && before?.led) d.led = before.led;
  });
  cache.set(entities, list);
  return list;
}

/** "Cohen was heading a large economic delegation": the last person before the verb. */
function leaderBefore(entities: Entities, from: number, at: number): string | null {
  const { tokens } = entities;
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    if (!LEADING.has((tokens[i] as Token).norm)) continue;
    if ((tokens[i - 1] as Token | undefined)?.norm === 'be' && (tokens[i + 1] as Token | undefined)?.norm === 'by')
      return null;
    const before = entities.mentions.filter((m) => m.first >= from && m.last <= i);
    const pronoun = entities.references.filter((r) => r.first >= from && r.last <= i && r.people.length === 1).at(-1);
    const mention = before.at(-1);
    if (pronoun && (!mention || pronoun.first > mention.first)) return pronoun.people[0] ?? null;
    return mention?.person ?? null;
  }
  return null;
}

/** "a delegation led by Sen. Leahy", "the delegation is being headed by …". */
function leaderAfter(entities: Entities, at: number, to: number): string | null {
  const { tokens } = entities;
  for (let i = at + 1; i < Math.min(to, at + 8); i++) {
    if (!LEADING.has((tokens[i] as Token).norm) || (tokens[i + 1] as Token | undefined)?.norm !== 'by') continue;
    const mention = entities.mentions.find((m: PersonMention) => m.first > i && m.first < Math.min(to, i + 12));
    return mention?.person ?? null;
  }
  return null;
}

/**
 * The person who leads the delegation that a stretch names.
 * @param span token span that contains the word "delegation"
 * @returns an id of `Entities.people`, or null
 */
export function leaderOfDelegation(entities: Entities, span: TokenSpan): string | null {
  return found(entities).find((d) => d.first >= span.first && d.last <= span.last)?.led ?? null;
}

/** Where the article says only "the delegation", and who leads it. */
export function bareDelegations(entities: Entities): { span: TokenSpan; leader: string }[] {
  return found(entities).flatMap((d) =>
    d.again && d.led ? [{ span: { first: d.first, last: d.last, start: d.start, end: d.end }, leader: d.led }] : [],
  );
}

/** Delegations whose leader or members the article names, one for each leader and country. */
export function findDelegations(entities: Entities): Delegation[] {
  const result: Delegation[] = [];
  const official = new Set(entities.people.filter((p) => p.official).map((p) => p.id));
  for (const d of found(entities)) {
    const sentence = entities.sentences[d.sentence];
    if (!sentence) continue;
    const led_by = d.led && official.has(d.led) ? d.led : null;
    const members = membersAfter(entities, d.last, sentence.last);
    const evidence = [{ start: sentence.start, end: sentence.end }];
    const same = result.find((r) => r.of === d.of && (r.led_by === led_by || !led_by));
    if (same) {
      if (same.members.length === 0 && members.length > 0) {
        same.members = members;
        same.evidence.push(...evidence);
      }
      continue;
    }
    if (led_by || (d.of && members.length > 0)) result.push({ of: d.of, led_by, members, evidence });
  }
  return result;
}

/** "… that included representatives of defense, cyber security and agriculture industries" → the list's items. */
function membersAfter(entities: Entities, from: number, to: number): string[] {
  const { tokens, article } = entities;
  let i = from;
  while (i < Math.min(to, from + 6) && !MEMBERS.has((tokens[i] as Token).norm)) i++;
  if (i >= Math.min(to, from + 6)) return [];
  i++;
  if (
    ['representatives', 'members', 'officials'].includes((tokens[i] as Token | undefined)?.norm ?? '') &&
    ['of', 'from'].includes((tokens[i + 1] as Token | undefined)?.norm ?? '')
  )
    i += 2;
  const items: string[] = [];
  let start = i;
  const close = (end: number) => {
    let first = start;
    while (first < end && /^(?:the|and|a|an|of)$/.test((tokens[first] as Token).norm)) first++;
    if (end > first) items.push(article.text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end));
  };
  for (; i < to; i++) {
    const { norm, text } = tokens[i] as Token;
    if (/^[.;:—–(]$/.test(text) || /^(?:who|which|that|to|in|was|were|is|arrived|met|on)$/.test(norm)) break;
    if (norm === ',' || norm === 'and') {
      close(i);
      start = i + 1;
    }
  }
  close(i);
  return items.map((item) => item.replace(/ (?:industries|industry|sectors?)$/, '')).filter((item) => item.length > 1);
}
