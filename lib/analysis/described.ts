import type { Token } from '../language/tokens.ts';
import { findOfficials, inOffice } from '../reference/officials.ts';
import { allRoles } from '../reference/roles.ts';
import type { NameRun } from './names.ts';
import { isOffice } from './offices.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Scan, ScannedSentence } from './scan.ts';
import { SPEECH_VERBS } from './speech.table.ts';

/**
 * "Iran's deputy foreign minister denied it. Abbas Araqchi, who was in Oman, said …": the office that opens the sentence before and has no
 * name there is that of whoever opens this one and speaks on.
 * @returns the office, as a phrase of its own; null where nothing says so
 */
export function introducedBefore(scan: Scan, part: ScannedSentence, run: NameRun): RolePhrase | null {
  const { tokens } = scan;
  const before = scan.scanned[part.sentence.index - 1];
  if (!before || run.titled !== part.sentence.first || run.role || run.last - run.first < 2) return null;
  if (part.sentence.kind !== 'paragraph' || before.sentence.kind !== 'paragraph') return null;
  const goesOn = [run.last, run.last + 1].some((i) => tokens[i]?.norm === 'who' || speaks(tokens[i]));
  const phrase = before.phrases[0];
  if (!goesOn || !phrase?.country || phrase.plural || phrase.former || !isOffice(phrase)) return null;
  if (phrase.first - before.sentence.first > 1 || /^an?$/.test(phrase.determiner ?? '')) return null;
  const named = before.runs.some((r) => r.role === phrase || (r.titled - phrase.last <= 1 && r.titled >= phrase.last));
  return named || !(speaks(tokens[phrase.last]) || speaks(tokens[phrase.last + 1])) ? null : { ...phrase };
}

const speaks = (token: Token | undefined): boolean =>
  token !== undefined && (SPEECH_VERBS.has(token.norm) || /^(?:denied|announced)$/.test(token.norm));

/**
 * Surnames that stand alone and are a leader's of the day, where the text names that leader's office: "Lavrov" beside "Russia's foreign
 * minister". Norms.
 * @param published the article's date; null: any time
 */
export function knownSurnames(scan: Scan, published: string | null): ReadonlySet<string> {
  const offices = new Set<string>();
  const counts = new Map<string, number>();
  for (const { phrases, runs } of scan.scanned) {
    for (const phrase of phrases)
      if (phrase.country && !phrase.plural && !phrase.former && !runs.some((run) => run.role === phrase))
        offices.add(`${phrase.country} ${phrase.role.canonical}`);
    for (const run of runs) {
      const token = scan.tokens[run.first] as Token;
      if (run.last - run.first === 1 && !run.role && token.shape === 'title')
        counts.set(token.norm, (counts.get(token.norm) ?? 0) + 1);
    }
  }
  const known = new Set<string>();
  if (!offices.size) return known;
  for (const [norm, count] of counts) {
    if (count < 2) continue;
    const fits = findOfficials(norm).some(
      (o) => (!published || inOffice(o, published)) && offices.has(`${o.country} ${canonical(o.role)}`),
    );
    if (fits) known.add(norm);
  }
  return known;
}

const canonical = (role: string): string => allRoles().get(role.toLowerCase())?.canonical ?? role.toLowerCase();
