import { type DateExpression, findDates, resolveDate } from '../../language/dates.ts';
import type { Token } from '../../language/tokens.ts';
import type { Development, DevelopmentStatus } from '../../types.ts';
import type { Entities } from '../entities.ts';
import { type VerbForm, verbGroup } from '../meetings/verbs.ts';
import { DEVELOPMENTS, type DevelopmentTrigger, PLANNED_BY, TALKED_OF } from './missions.table.ts';
import type { Sighting } from './sightings.ts';

interface Hit {
  trigger: DevelopmentTrigger;
  form: VerbForm | 'noun';
  at: number;
}

let byForm: Map<string, { trigger: DevelopmentTrigger; form: VerbForm | 'noun' }[]> | undefined;
function triggers() {
  if (!byForm) {
    byForm = new Map();
    for (const trigger of DEVELOPMENTS) {
      for (const [form, words] of Object.entries(trigger.forms)) {
        for (const word of words.split(' ')) {
          const list = byForm.get(word) ?? [];
          list.push({ trigger, form: form as VerbForm | 'noun' });
          byForm.set(word, list);
        }
      }
    }
  }
  return byForm;
}

/** A development and the state that its clause makes act, for sightings whose sides the words leave open. */
export interface Told {
  development: Development;
  trigger: DevelopmentTrigger;
  at: number;
}

/** How far (tokens) a deed may stand from the mission it is said of. */
const REACH = 12;

/** What the sentence says becomes of the mission that is named there. */
export function developmentsOf(entities: Entities, sighting: Sighting, published: string | null): Told[] {
  const { tokens, sentences, article } = entities;
  const sentence = sentences[sighting.sentence];
  if (!sentence) return [];
  const told: Told[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    const known = token.kind === 'word' ? triggers().get(token.norm) : undefined;
    if (!known || Math.min(Math.abs(i - sighting.first), Math.abs(i - sighting.last)) > REACH) continue;
    const fitting = known.find(
      ({ trigger }) => trigger.of === 'both' || (trigger.of === 'envoy') === (sighting.type === 'ambassador'),
    );
    if (!fitting || (i >= sighting.first && i < sighting.last) || otherObject(tokens, i, sighting)) continue;
    const hit: Hit = { ...fitting, at: i };
    const status = statusOf(tokens, hit, sentence.first, sighting);
    if (!status) continue;
    const [from, to] = [Math.min(i, sighting.first), Math.max(i + 1, sighting.last)];
    const start = (tokens[from] as Token).start;
    const end = (tokens[to - 1] as Token).end;
    told.push({
      trigger: fitting.trigger,
      at: i,
      development: {
        action: fitting.trigger.action,
        status,
        date: dateIn(findDates(article.text, sentence.start, sentence.end), status, published, start),
        person: fitting.trigger.action === 'appoint' ? personAfter(entities, i, sentence.last) : null,
        confidence: status === 'done' || status === 'planned' ? 0.85 : 0.7,
        evidence: [{ start, end }],
      },
    });
  }
  return told;
}

/** "opened fire", "closed the border near the embassy": another object stands between the deed and the mission. */
function otherObject(tokens: readonly Token[], at: number, sighting: Sighting): boolean {
  if (at >= sighting.last) return false;
  for (let i = at + 1; i < sighting.first; i++)
    if (
      ['fire', 'talks', 'border', 'borders', 'negotiations', 'ties', 'relations', 'dialogue'].includes(
        (tokens[i] as Token).norm,
      )
    )
      return true;
  return false;
}

function statusOf(tokens: Token[], hit: Hit, first: number, sighting: Sighting): DevelopmentStatus | null {
  const before = tokens.slice(Math.max(first, hit.at - 9), hit.at).map((t) => t.norm);
  const talked = before.some((norm) => TALKED_OF.has(norm));
  const planned = before.some((norm) => PLANNED_BY.has(norm)) && !before.includes('announced');
  if (hit.form === 'noun' || hit.form === 'gerund') {
    if (talked) return 'discussed';
    if (before.slice(-3).includes('will') || (hit.form === 'gerund' && planned)) return 'planned';
    // "the opening of the embassy will strengthen": nothing of its time
    if (
      before.slice(-2).includes('recent') ||
      hit.form === 'noun' ||
      before.at(-1) === 'the' ||
      before.length === 0 ||
      hit.at === first
    )
      return 'done';
    const group = verbGroup(tokens, hit.at, 'gerund', first);
    return group.tense === 'progressive' ? 'ongoing' : 'done';
  }
  // a past form after the mission is a participle or the mission's own verb: "the embassy was reopened in 2015"
  const group = verbGroup(tokens, hit.at, hit.form, first);
  if (group.negated) return hit.at > sighting.first ? null : 'denied';
  if (hit.form === 'base') {
    if (talked && group.tense === 'infinitive') return 'discussed';
    if (group.tense === 'future' || group.modal === 'will' || group.tense === 'infinitive') return 'planned';
    if (group.modal === 'ought' || group.modal === 'may') return 'proposed';
    return null;
  }
  if (group.tense === 'future') return 'planned';
  if (group.tense === 'progressive') return 'ongoing';
  return 'done';
}

function dateIn(
  dates: readonly DateExpression[],
  status: DevelopmentStatus,
  published: string | null,
  near: number,
): string | null {
  const best = [...dates].sort((a, b) => Math.abs(a.span.start - near) - Math.abs(b.span.start - near))[0];
  if (!best) return null;
  return resolveDate(best, { published, tense: status === 'planned' ? 'future' : 'past' });
}

/** Who was named: the official right after the verb. */
function personAfter(entities: Entities, at: number, limit: number): string | null {
  const mention = entities.mentions.find((m) => m.first > at && m.first < Math.min(limit, at + 8));
  return mention?.person ?? null;
}
