import type { Token } from '../../language/tokens.ts';
import type { MeetingStatus } from '../../types.ts';
import { invitedTo } from './participants.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { clauseStart, type VerbForm, type VerbGroup, verbGroup } from './verbs.ts';
import { BE, BOUNDARIES, PREPOSITIONS, RULING_VERBS } from './words.table.ts';

export interface Told {
  status: MeetingStatus | null;
  earlier: boolean;
  /** Not the report of a meeting at all ("should meet", "if they meet"). */
  drop: boolean;
}

export const told = (status: MeetingStatus | null, earlier = false): Told => ({ status, earlier, drop: false });
const DROP: Told = { status: null, earlier: false, drop: true };

/** What a verb's group says: held, planned, denied … */
export function statusOfVerb(view: SentenceView, group: VerbGroup): Told {
  const { tokens, first } = view;
  const start = clauseStart(tokens, group.first, first);
  if (['if', 'unless', 'whether', 'whenever'].includes(normAt(tokens, start - 1))) return DROP;
  // "they visited whenever they came this way": a habit
  for (let k = group.at; k < view.last; k++) if (normAt(tokens, k) === 'whenever') return DROP;
  if (group.governor === 'urging' || group.modal === 'ought') return DROP;
  if (group.governor === 'refusing') return told(group.negated ? 'held' : 'denied');
  if (group.negated) return told('denied');
  if (deniedBefore(tokens, start, group.first, first)) return told('denied');
  if (group.tense === 'infinitive') return infinitive(view, group);
  switch (group.tense) {
    case 'future':
      return told('planned');
    case 'past':
    case 'perfect':
      if (severalTimes(tokens, group.at)) return told('held', true);
      // "Since the crisis in March, they have met in Brasilia"
      if (group.tense === 'perfect' && normAt(tokens, first) === 'since') return told('held', true);
      return group.modal === 'may' ? told('planned') : told('held', group.earlier);
    case 'pluperfect':
      // In reported speech the past perfect is only the past ("state television said the president had met …").
      return told('held', !isReported(tokens, group.first, first));
    case 'progressive':
      return told('ongoing');
    case 'gerund':
      return gerund(view, group);
    case 'participle':
      return told(null);
    default:
      if (group.modal === 'may') return told('planned');
      // "proposed that the two Koreas hold talks"
      if (normAt(tokens, start - 1) === 'that')
        for (let k = start - 2; k > start - 6; k--)
          if (/^(proposed|suggested|requested|demanded|asked|proposes|suggests)$/.test(normAt(tokens, k)))
            return told('planned');
      for (let k = start; k < group.first; k++)
        if (/^(proposed|proposing|suggested|suggesting|proposal|proposals|counterproposal)$/.test(normAt(tokens, k)))
          return told('planned');
      return told(view.sentence.kind === 'headline' ? 'held' : null);
  }
}

/** "had been due to meet him, but fell ill": something came between. */
function cameBetween(view: SentenceView, at: number): boolean {
  for (let k = view.first; k < view.last; k++) {
    const norm = normAt(view.tokens, k);
    if (k > at && /^(?:but|before|until|however|instead)$/.test(norm)) return true;
    if (/^(?:cancelled|canceled|scrapped)$/.test(norm)) return true;
  }
  return /^(?:but|instead)$/.test(normAt(view.tokens, view.last + 1));
}

/** "Tehran denied that …", "denied reports that …". */
export function deniedBefore(tokens: Token[], start: number, to: number, from: number): boolean {
  for (let k = Math.max(from, start - 6); k < to; k++)
    if (/^(deny|denied|denies|denying)$/.test(normAt(tokens, k))) return k < start || to - k <= 3;
  // "refuted reports that …"
  for (let k = Math.max(from, start - 8); k < start; k++)
    if (
      /^(?:refute[sd]?|refuting|dismiss|dismissed|dismisses|rejected|rejects|deny|denied|denies|rubbished)$/.test(
        normAt(tokens, k),
      )
    )
      return [1, 2, 3, 4, 5].some((n) =>
        /^(?:reports?|rumou?rs|claims?|allegations|suggestions|speculation)$/.test(normAt(tokens, k + n)),
      );
  return false;
}

/** "have met six times", "met repeatedly": a history, not the news. */
function severalTimes(tokens: Token[], at: number): boolean {
  for (let k = at + 1; k < at + 7; k++)
    if (/^(times|repeatedly|twice|often|regularly|annually|yearly)$/.test(normAt(tokens, k))) return true;
  return false;
}

function isReported(tokens: Token[], to: number, from: number): boolean {
  for (let k = to - 1; k >= from; k--)
    if (/^(said|says|told|reported|added|announced|confirmed|according)$/.test(normAt(tokens, k))) return true;
  return false;
}

function infinitive(view: SentenceView, group: VerbGroup): Told {
  const { tokens, first } = view;
  if (group.governor === 'planning')
    return told(group.governorBefore && cameBetween(view, group.at) ? 'cancelled' : 'planned');
  if (group.governor === 'doing') return told('held');
  // A headline's "X to meet Y": the subject stands right before "to".
  const before = group.first - 1;
  if (
    view.parties.some((p) => p.last === before + 1 && p.preposition === null && !p.possessive) &&
    view.sentence.kind === 'headline'
  )
    return told('planned');
  if (view.parties.some((p) => p.last === before && p.preposition === null) && normAt(tokens, before) === 'to')
    return told('planned');
  // "an invitation for Clinton to visit", "no plans for them to meet"
  const [invited] = invitedTo(view, group.first);
  if (invited) return told(isNoPlan(tokens, invited.first, first) ? 'denied' : 'planned');
  // "it was wrong to greet him"
  for (let k = before; k > Math.max(first, before - 7); k--)
    if (normAt(tokens, k - 1) === 'it' && BE.has(normAt(tokens, k))) return DROP;
  for (let k = before; k >= first; k--) {
    const norm = normAt(tokens, k);
    if (/^[,;–—]$/.test(norm) && before - k > 1 && normAt(tokens, k + 1) !== 'where') return told(null);
    if (tokens[k]?.shape !== 'lower') continue;
    if (
      /^(will|would|may|might|plans|planned|expected|due|set|scheduled|hopes|preparing|prepares|to|invited|invites|asked|asks|allowed|persuaded|convinced|sent)$/.test(
        norm,
      )
    )
      return told('planned');
    if (/^(urged|urges|told|pressed|forced|called|demanded)$/.test(norm)) return DROP;
    if (/^(first|last|only)$/.test(norm) && before - k < 6) return told('held', true);
    if (/^(is|are)$/.test(norm)) return told('ongoing');
    if (/^(?:arrive[sd]?|landed|lands)$/.test(norm)) return told('planned');
    if (
      /ed$|^(flew|went|came|was|were|met|led|held|took|left|made|sat)$/.test(norm) &&
      !/^(need|indeed|speed)$/.test(norm)
    )
      return told(view.sentence.kind === 'headline' ? null : 'held');
  }
  return told('planned');
}

/** "There was no plan as of Wednesday for them": what stands before the "for". */
function isNoPlan(tokens: Token[], at: number, first: number): boolean {
  for (let k = at - 1; k >= Math.max(first, at - 9); k--)
    if (/^(?:plans?|intention|arrangements?|need|reason)$/.test(normAt(tokens, k)))
      return /^(?:no|any)$/.test(normAt(tokens, k - 1)) || /^(?:no)$/.test(normAt(tokens, k - 2));
  return false;
}

function gerund(view: SentenceView, group: VerbGroup): Told {
  const before = normAt(view.tokens, group.first - 1);
  if (/^(after|since|by|following|upon|while|in|when)$/.test(before)) return told('held');
  if (before === 'before') {
    for (let k = group.first - 2; k >= view.first; k--)
      if (/^(will|would|is|are)$/.test(normAt(view.tokens, k))) return told('planned');
    return told(null);
  }
  if (/^(of|for|to)$/.test(before)) return told('planned');
  if (before === 'without') return told('denied');
  return told(null);
}

const LOOK_LEFT = 9;

/** The form of a ruling verb, as far as its ending tells. */
function formOf(norm: string): VerbForm {
  if (norm.endsWith('ing')) return 'gerund';
  if (norm.endsWith('ed') || /^(held|had|begun|began|made|paid|took|taken|led|put|gave|spent)$/.test(norm))
    return 'past';
  if (norm === 'has' || (norm.endsWith('s') && norm.length > 3)) return 'third';
  return 'base';
}

export interface Ruling {
  at: number;
  group: VerbGroup;
  told: Told;
}

/** The comma that opens an aside of time or place which the comma at `close` ends; -1 where there is none. */
function asideBefore(tokens: Token[], close: number, from: number): number {
  for (let k = close - 2; k >= Math.max(from, close - 8); k--)
    if (normAt(tokens, k) === ',') return /^(?:on|in|at|later|this|next|last)$/.test(normAt(tokens, k + 1)) ? k : -1;
  return -1;
}

/** The verb that takes a meeting's noun as its object ("held talks", "cancelled his trip"), if one stands close before. */
export function rulingVerb(view: SentenceView, at: number): Ruling | null {
  const { tokens, first } = view;
  for (let k = at - 1; k >= Math.max(first, at - LOOK_LEFT); k--) {
    const token = tokens[k] as Token;
    const norm = token.norm;
    // "will host, on Thursday in Brussels, a meeting"
    const open = norm === ',' ? asideBefore(tokens, k, first) : -1;
    if (open >= 0) {
      k = open;
      continue;
    }
    if (/^[,;:.“”"—–(]$/.test(token.text)) return null;
    if (BOUNDARIES.has(norm) && norm !== 'so') return null;
    // "continued dialogue": an adjective
    if (
      /^(continued|renewed|extended|concluded|resumed)$/.test(norm) &&
      !/^(has|have|had|and|who|also|was|were|be)$/.test(normAt(tokens, k - 1)) &&
      !view.parties.some((p) => p.last === k)
    )
      continue;
    if (PREPOSITIONS.has(norm) && !/^(of|on|off|out|up|with|down)$/.test(norm)) return null;
    if (token.shape !== 'lower' && view.sentence.kind !== 'headline') continue;
    for (const [effect, verbs] of Object.entries(RULING_VERBS)) {
      if (!verbs.has(norm)) continue;
      let form = formOf(norm);
      if (form === 'past' && BE.has(normAt(tokens, k - 1))) form = 'participle';
      const group = verbGroup(tokens, k, form, first);
      return { at: k, group, told: effectOf(effect as keyof typeof RULING_VERBS, view, group) };
    }
    if (
      (norm === 'off' && /^call(s|ed|ing)?$/.test(normAt(tokens, k - 1))) ||
      (norm === 'off' && /^(put|puts|putting)$/.test(normAt(tokens, k - 1)))
    ) {
      const group = verbGroup(tokens, k - 1, formOf(normAt(tokens, k - 1)), first);
      return { at: k - 1, group, told: told(normAt(tokens, k - 1).startsWith('put') ? 'postponed' : 'cancelled') };
    }
  }
  return null;
}

function effectOf(effect: keyof typeof RULING_VERBS, view: SentenceView, group: VerbGroup): Told {
  switch (effect) {
    case 'hold':
      return statusOfVerb(view, group);
    case 'plan':
      return group.negated ? told('denied') : told('planned');
    case 'cancel':
      return told(group.negated || group.modal ? 'planned' : 'cancelled');
    case 'postpone':
      return told(group.negated || group.modal ? 'planned' : 'postponed');
    default:
      return told('denied');
  }
}
