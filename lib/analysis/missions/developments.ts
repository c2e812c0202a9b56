import { findDates, resolve } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { isPossessive } from '../../language/tokens.ts';
import type { Development, DevelopmentStatus } from '../../types.ts';
import { clauseEnd, clauseStart } from '../meetings/verbs.ts';
import { within } from '../spans.ts';
import type { Act } from './act.ts';
import type { MissionContext } from './context.ts';
import { PERSONAL } from './missions.table.ts';

const CAUSES = /^(after|over|following|amid|because|about|when)$/;
const SAYING = /^(said|says|told|announced|statement|reported|wrote)$/;
/** Of several tellings of one act the firmest counts. */
const FIRMEST: DevelopmentStatus[] = ['done', 'ongoing', 'cancelled', 'planned', 'denied', 'proposed', 'discussed'];

/** What became of one mission: one development for each kind of act, told as firmly as anywhere in the article. */
export function developmentsOf(context: MissionContext, acts: readonly Act[], sure: number): Development[] {
  const found = new Map<string, Development>();
  const evidence = new Map<string, Development['evidence']>();
  const inSentence = new Map<Sentence, Act[]>();
  for (const act of acts) {
    const own = inSentence.get(act.sighting.sentence) ?? [];
    own.push(act);
    inSentence.set(act.sighting.sentence, own);
  }
  for (const act of acts) {
    if (isOutdone(act, acts)) continue;
    const key = act.action === 'other' ? `other ${act.standing.status}` : act.action;
    const known = found.get(key);
    const made = developmentOf(context, act, sure, inSentence.get(act.sighting.sentence) ?? []);
    const told = evidence.get(key) ?? [];
    told.push(act.evidence);
    evidence.set(key, told);
    if (!known) {
      found.set(key, made);
      continue;
    }
    const firmer = FIRMEST.indexOf(made.status) < FIRMEST.indexOf(known.status) ? made : known;
    const other = firmer === made ? known : made;
    found.set(key, {
      ...firmer,
      date: firmer.date ?? (other.status === firmer.status ? other.date : null),
      person: firmer.person ?? other.person,
    });
  }
  for (const [key, development] of found)
    found.set(key, { ...development, evidence: (evidence.get(key) ?? []).sort((a, b) => a.start - b.start) });
  if (found.has('open') && found.get('open')?.status !== 'discussed') found.delete('decide-to-open');
  else if (found.has('decide-to-open')) found.delete('open');
  // A headline calls "open" what the text calls "reopen".
  if (found.has('reopen') && found.get('open')?.status === found.get('reopen')?.status) found.delete('open');
  return [...found.values()];
}

/** "Taiwan opens office" over "Taiwan will open an office": a headline's present tells less than the text. */
function isOutdone({ sighting, action }: Act, acts: readonly Act[]): boolean {
  if (sighting.sentence.kind === 'paragraph') return false;
  return acts.some((a) => a.action === action && a.sighting.sentence.kind === 'paragraph');
}

function developmentOf(context: MissionContext, act: Act, sure: number, others: readonly Act[]): Development {
  return {
    action: act.action,
    status: act.standing.status,
    date: dateOf(context, act, others),
    person: PERSONAL.has(act.action) ? personOf(context, act) : null,
    confidence: sure,
    evidence: [act.evidence],
  };
}

/** The date of the act's own clause: after the verb before any other; the date of a statement is not the act's. */
function dateOf(context: MissionContext, act: Act, others: readonly Act[]): string | null {
  const { tokens, published } = context;
  const { sentence } = act.sighting;
  // "the newly appointed ambassador": when, nobody says
  if (/^(newly|recently|just)$/.test(tokens[act.at - 1]?.norm ?? '') && act.sighting.first - act.at <= 1) return null;
  const text = context.entities.article.text;
  const from = clauseStart(tokens, act.at, sentence.first);
  const to = clauseEnd(tokens, Math.max(act.at, act.sighting.last - 1), sentence.last);
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to - 1]?.end ?? sentence.end;
  const at = tokens[act.at]?.start ?? 0;
  const dates = findDates(text, start, end).filter((d) => {
    if (d.relation !== 'at' && d.relation !== 'since') return false;
    let k = from;
    while (k < to && (tokens[k]?.start ?? 0) < d.span.start) k++;
    // "summoned the ambassador after a drone on Saturday …", "over a raid on 10 September": the date of its cause
    for (let c = Math.max(act.at + 1, act.sighting.last); c < k; c++)
      if (CAUSES.test(tokens[c]?.norm ?? '')) return false;
    // "would reopen its embassy, closed since 2012": the date of the nearer act
    if (others.some((o) => o.sighting.sentence === sentence && o.at > act.at && o.at < k)) return false;
    return ![1, 2, 3].some((back) => k - back >= from && SAYING.test(tokens[k - back]?.norm ?? ''));
  });
  const date = dates.find((d) => d.span.start > at) ?? dates.at(-1);
  if (!date) return null;
  const tense = act.standing.status === 'planned' ? 'future' : act.standing.status === 'ongoing' ? 'present' : 'past';
  return resolve(date, { published, tense })?.iso ?? null;
}

/** Who is appointed, expelled, recalled: named beside the noun, or as the object of "named … to head". */
function personOf(context: MissionContext, act: Act): string | null {
  const { sighting, at } = act;
  const { first, last } = sighting.sentence;
  const after = within(context.named, first, last);
  const idOf = (m: (typeof after)[number]) => ('person' in m ? m.person : (m.people[0] as string));
  // "President Bush's choice to be the next ambassador" is not Bush.
  const between = after.findLast(
    (m) => m.first > at && m.last <= sighting.first && !isPossessive(context.tokens[m.last]),
  );
  if (act.action === 'appoint' && between) return idOf(between);
  if (sighting.bearer || (sighting.silent && !sighting.as)) return sighting.bearer;
  const overlap = after.find(
    (m) => m.first < sighting.last && m.last > sighting.first && !isPossessive(context.tokens[m.last]),
  );
  // "Ana Paz is the new ambassador of Peru"
  const named = after.find((m) => m.last < sighting.first && isNamedAs(context, m.last, sighting.first));
  if (named) return idOf(named);
  if (overlap) return idOf(overlap);
  const beside = after.find(
    (m) =>
      m.first >= sighting.last &&
      m.first - sighting.last <= 2 &&
      m.first < sighting.sentence.last &&
      context.tokens.slice(sighting.last, m.first).every((t) => /^(,|-|–|—|\()$/.test(t.norm)),
  );
  if (beside) return idOf(beside);
  const before = after
    .filter((m) => m.first >= sighting.sentence.first && m.last <= Math.min(at, sighting.first))
    .at(-1);
  const passive =
    !/ing$/.test(context.tokens[at]?.norm ?? '') &&
    [1, 2].some((back) => /^(was|is|been|be|being|were)$/.test(context.tokens[at - back]?.norm ?? ''));
  const serves = context.tokens[at]?.norm === 'serve';
  return before && (passive || serves) && sighting.first > at ? idOf(before) : null;
}

function isNamedAs({ tokens }: MissionContext, from: number, to: number): boolean {
  const is = /^(,|who)$/.test(tokens[from]?.norm ?? '') && tokens[from + 1]?.norm === 'who' ? from + 2 : from;
  if (to - is > 4 || !/^(is|was|becomes|became)$/.test(tokens[is]?.norm ?? '')) return false;
  for (let k = is + 1; k < to; k++) if (!/^(the|a|an|new|current|now)$/.test(tokens[k]?.norm ?? '')) return false;
  return true;
}
