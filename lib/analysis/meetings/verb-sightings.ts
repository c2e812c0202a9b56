import { type Draft, destinations, merge, modeOf, placeAfter } from './drafts.ts';
import { antecedentOfWhom, besides, listOf, objectOf, subjectAfterComma, subjectOf, whoOf } from './participants.ts';
import type { Party, Who } from './parties.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { statusOfVerb } from './status.ts';
import { summons } from './summons.ts';
import type { VerbHit } from './verb-hits.ts';
import { host, isReception } from './verb-hosts.ts';
import { clauseStart } from './verbs.ts';
import { GATHERINGS } from './words.table.ts';

/** What the verbs of a sentence say of meetings. */
export function draftsOfVerbs(view: SentenceView, hits: readonly VerbHit[]): Draft[] {
  return hits.flatMap((hit) => draftsOf(view, hit));
}

function draftsOf(view: SentenceView, hit: VerbHit): Draft[] {
  const { row, group, at, until } = hit;
  const told = statusOfVerb(view, group);
  if (told.drop) return [];
  let subject = subjectOf(view, group);
  const reduced =
    (hit.form === 'past' || hit.form === 'participle') && group.first === at && normAt(view.tokens, at + 1) === 'by';
  if (group.tense === 'gerund' && opensSentence(view, group.first)) {
    const late = subjectAfterComma(view, at);
    if (late.length > 0) subject = late;
  }
  const self = whoOf([...subject, ...joiners(view, subject, group.first)]);
  const base: Draft = {
    at,
    first: group.first,
    last: until + 1,
    kind: 'verb',
    frame: row.frame === 'host' || row.frame === 'summon' ? 'mutual' : row.frame,
    who: [],
    visitors: [],
    destination: null,
    mode: modeOf(view, at, row.mode),
    status: told.status,
    earlier: told.earlier,
    weak: row.weak,
    reception: row.frame === 'host' || row.forms[0] === 'meet' ? isReception(view, hit) : false,
    byGroup: subject.length > 0 && subject.every((p) => p.kind === 'reference') && self.length > 1,
    anaphoric: false,
  };
  switch (row.frame) {
    case 'mutual':
      return mutual(view, hit, base, self, subject);
    case 'host':
      return host(view, hit, base, self, subject, reduced);
    case 'visit':
      return visit(view, hit, base, self);
    case 'attend':
      return attend(view, hit, base, self);
    case 'tell':
      return tell(view, hit, base, self);
    case 'summon':
      return summons(view, hit, base, subject);
  }
}

/** "The presidents, to be joined by Kone, will gather": who joins the subject before the verb. */
function joiners(view: SentenceView, subject: Party[], verb: number): Party[] {
  const from = subject.at(-1)?.last ?? verb;
  for (let k = from; k < verb - 1; k++) {
    if (normAt(view.tokens, k) !== 'joined' || normAt(view.tokens, k + 1) !== 'by') continue;
    const lead = view.parties.find((p) => p.first > k && p.last <= verb && p.kind === 'person');
    return lead ? listOf(view, lead, false) : [];
  }
  return [];
}

function opensSentence(view: SentenceView, first: number): boolean {
  return first - view.first <= 2;
}

function mutual(view: SentenceView, hit: VerbHit, base: Draft, self: Who[], subject: Party[]): Draft[] {
  const { row, at, until, group } = hit;
  const callsOn = row.forms[0] === 'call' && row.after.length > 0;
  let object = group.passive
    ? objectOf(view, at, { direct: false, prepositions: ['by', 'with'] })
    : objectOf(view, until, { direct: row.direct, prepositions: row.partners, personal: row.personal });
  if (row.forms[0] === 'call' && !callsOn && !isCall(view, at, object)) return [];
  if (row.forms[0] === 'see' && !isSeen(view, hit, object)) return [];
  if (object.length === 0 && !group.passive) object = antecedentOfWhom(view, group.first);
  self = besides(view, self, object);
  // "called on Putin to end the war" is an appeal.
  if (
    callsOn &&
    (object.length === 0 ||
      object.some((p) => p.kind === 'country') ||
      /^to$/.test(normAt(view.tokens, (object.at(-1) as Party).last)))
  )
    return [];
  // "agreed to strengthen ties with the United States": what is agreed on, not with whom.
  if (
    row.weak &&
    row.forms[0] !== 'call' &&
    object.some((p) => p.first - at > (p.kind === 'country' || row.forms[0] === 'agree' ? 3 : 12))
  )
    object = [];
  // "joined Putin for talks", not "joined NATO".
  if (
    row.forms[0] === 'join' &&
    (object.length === 0 || object.some((p) => p.kind === 'country' || p.kind === 'city') || group.passive)
  )
    return [];
  if (row.forms[0] === 'call') base = { ...base, weak: false };
  const second = secondObject(view, object);
  const last = Math.max(base.last, ...object.map((p) => p.last));
  const visitors = base.reception ? self : [];
  const drafts: Draft[] = [{ ...base, who: merge(self, whoOf(object)), visitors, last }];
  if (second)
    drafts.push({ ...base, at: second.first, first: second.first, who: merge(self, second.who), last: second.last });
  // "has spoken to A and B by phone": two calls.
  const called = whoOf(object);
  // "met separately with A and B": two meetings
  const apart = base.mode === 'call' || isSeparately(view, at);
  if (apart && called.length > 1 && self.length === 1)
    return called.map((one) => ({ ...(drafts[0] as Draft), who: merge(self, [one]) }));
  if (object.length === 0 && subject.length < 2 && self.length < 2) (drafts[0] as Draft).weak = true;
  return drafts;
}

/** "flew to Paris to see Macron", not "saw Macron win" or "to see Macron leave". */
function isSeen(view: SentenceView, { group, at }: VerbHit, object: Party[]): boolean {
  const coming = group.tense === 'infinitive' || group.tense === 'future' || group.tense === 'progressive';
  return coming && isCall(view, at, object);
}

const isSeparately = (view: SentenceView, at: number): boolean =>
  [-1, 1].some((n) => normAt(view.tokens, at + n) === 'separately');

/** "called Putin on Monday", not "called Putin a killer", "called for". */
function isCall(view: SentenceView, at: number, object: Party[]): boolean {
  const party = object[0];
  if (!party || party.first - at > 2 || party.kind === 'country' || party.kind === 'city') return false;
  const next = normAt(view.tokens, (object.at(-1) as Party).last);
  return (
    /^(on|to|,|\.|by|in|after|before|last|earlier|and|today|yesterday|late|about|)$/.test(next) &&
    view.tokens[(object.at(-1) as Party).last]?.text !== '“'
  );
}

/** "met Aliyev on Wednesday and Jabbarov on Tuesday": a second meeting under one verb. */
function secondObject(view: SentenceView, object: Party[]): Party | null {
  const lead = object.at(-1);
  if (!lead) return null;
  const again = view.parties.find(
    (p) => p.first >= lead.last && p.preposition === 'with' && p.who.length > 0 && !p.possessive,
  );
  // "with Netanyahu in London and with Arafat in Geneva", "with the prime minister and, separately, with …"
  if (again && again.first - lead.last < 14) {
    const between = view.tokens.slice(lead.last, again.first).map((t) => t.norm);
    const and = between.lastIndexOf('and');
    const rest = between.slice(and + 1, between.lastIndexOf('with'));
    if (and >= 0 && rest.every((word) => /^(?:,|separately|later|then|also|afterwards)$/.test(word))) return again;
  }
  const next = view.parties[view.parties.indexOf(lead) + 1];
  if (!next || next.kind === 'city' || next.kind === 'country' || next.possessive || next.preposition !== null)
    return null;
  const gap = view.tokens.slice(lead.last, next.first);
  const words = gap.map((t) => t.norm);
  const dated = view.dates.some((d) => d.span.start >= lead.end && d.span.end <= next.start);
  const datedAfter = view.dates.some((d) => d.span.start >= next.end && d.span.start - next.end < 6);
  return dated && datedAfter && words.at(-1) === 'and' && words.length <= 5 ? next : null;
}

function visit(view: SentenceView, hit: VerbHit, base: Draft, self: Who[]): Draft[] {
  const { row, at, until } = hit;
  if (row.direct) {
    const met = objectOf(view, at, { direct: true, prepositions: [] }).filter(
      (p) => p.kind === 'person' || p.kind === 'unnamed',
    );
    if (met.length > 0 && met.every((p) => p.place === null))
      return [
        {
          ...base,
          frame: 'mutual',
          mode: 'in-person',
          who: merge(self, whoOf(met)),
          visitors: self,
          last: Math.max(...met.map((p) => p.last)),
        },
      ];
  }
  const where = placeAfter(view, at, row.direct ? [null, 'to'] : ['to', 'in', 'at', 'into', 'for', 'on']);
  if (!where || /^(from|off)$/.test(normAt(view.tokens, until + 1)) || isFurther(view, until, where.first)) return [];
  if (row.direct && where.first - at > 8) return [];
  return destinations(view, where, base, self);
}

/** "heads to the Middle East in push for Gaza truce": the place is no destination. */
function isFurther(view: SentenceView, from: number, to: number): boolean {
  let count = 0;
  for (let k = from + 1; k < to; k++)
    if (
      /^(to|in|into|at|for|of|with|by|over|about|after|amid)$/.test(normAt(view.tokens, k)) &&
      !(
        normAt(view.tokens, k) === 'of' &&
        /^(city|state|town|capital|port|province|island|sultanate)$/.test(normAt(view.tokens, k - 1))
      )
    )
      count++;
  return count > 1;
}

function attend(view: SentenceView, hit: VerbHit, base: Draft, self: Who[]): Draft[] {
  const { at } = hit;
  // Who stays away from a summit has denied nobody a meeting.
  if (base.status === 'denied') return [];
  let gathering = -1;
  for (let k = at + 1; k < Math.min(view.last, at + 12); k++) {
    if (/^[,;:.]$/.test(normAt(view.tokens, k))) break;
    if (GATHERINGS.has(normAt(view.tokens, k))) gathering = k;
    else if (gathering >= 0) break;
  }
  if (gathering < 0) return [];
  const start = clauseStart(view.tokens, at, view.first);
  const relative =
    normAt(view.tokens, start - 1) === 'where'
      ? view.parties.filter((p) => p.last <= start - 1 && p.place !== null).at(-1)
      : undefined;
  const where = placeAfter(view, gathering, ['in', 'at']) ?? relative;
  if (!where?.place) return [];
  return [
    {
      ...base,
      who: merge(self, [{ official: null, country: where.place.country, role: null }]),
      visitors: self,
      destination: where,
      last: Math.max(gathering + 1, where.last),
    },
  ];
}

function tell(view: SentenceView, hit: VerbHit, base: Draft, self: Who[]): Draft[] {
  const object = objectOf(view, hit.at, { direct: true, prepositions: [] });
  const party = object[0];
  if (!party || party.kind === 'country' || party.kind === 'city' || hit.group.passive) return [];
  const visiting = view.tokens.slice(hit.at, party.last).some((t) => t.norm === 'visiting');
  return [
    {
      ...base,
      who: merge(self, whoOf(object)),
      visitors: visiting ? whoOf(object) : [],
      weak: !visiting,
      frame: 'tell',
      last: party.last,
    },
  ];
}
