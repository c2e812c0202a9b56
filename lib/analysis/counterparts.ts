import { isOffice, officeOf } from './offices.ts';
import { type Draft, normsOf, sameName } from './persons.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Scan } from './scan.ts';

/** Who is meant by "his" in "Yun also met his Swiss counterpart": the first one named in the sentence, or whoever was named last before. */
function subjectsOf(scan: Scan, drafts: Draft[], draft: Draft, role: Draft['roles'][number]): Draft[] {
  const runs = scan.scanned[role.sentence]?.runs.filter((run) => run.last <= role.phrase.first) ?? [];
  const named = runs.flatMap((run) =>
    drafts.filter(
      (d) =>
        d !== draft &&
        (d.roles.some((r) => r.run === run) || sameName(d.norms, normsOf(scan.tokens, run.first, run.last))),
    ),
  );
  const before = drafts
    .filter((other) => other !== draft && other.firstSeen < role.phrase.first)
    .sort((a, b) => b.firstSeen - a.firstSeen);
  return [...named, ...before];
}

/** "The vice minister will meet his U.S. counterpart": the office that is the subject, where nobody is named in the sentence before. */
function describedSubject(scan: Scan, role: Draft['roles'][number]): { phrase: RolePhrase } | null {
  const part = scan.scanned[role.sentence];
  if (!part || part.runs.some((run) => run.last <= role.phrase.first)) return null;
  const phrase = part.phrases.find(
    (p) => p.last <= role.phrase.first && !p.plural && p.determiner === 'the' && isOffice(p),
  );
  return phrase ? { phrase } : null;
}

/** "Putin met his Iranian counterpart Masoud Pezeshkian": the counterpart holds the office of the one named before in the sentence. */
export function giveCounterparts(scan: Scan, drafts: Draft[]): void {
  for (const draft of drafts) {
    // "his US counterpart Blinken" in the headline, "Secretary of State Antony Blinken" in the body: the own office is known
    const own = drafts.some((d) => sameName(d.norms, draft.norms) && d.roles.some((r) => r.by === 'before'));
    for (const role of draft.roles) {
      if (role.by !== 'counterpart' || own) continue;
      for (const other of subjectsOf(scan, drafts, draft, role)) {
        // the subject may have been introduced with the office sentences ago
        const same = drafts.filter((d) => sameName(d.norms, other.norms)).flatMap((d) => d.roles);
        const described = describedSubject(scan, role);
        const office = described ?? officeOf({ ...other, roles: same.filter((r) => r.phrase.role.level !== 'expert') });
        if (!office) continue;
        const { phrase } = office;
        draft.roles.push({
          ...role,
          by: 'apposition',
          phrase: {
            ...phrase,
            first: role.phrase.first,
            last: role.phrase.last,
            country: role.phrase.country,
            ...abroad(phrase),
            impliedCountry: null,
            possessor: null,
            host: null,
            former: false,
            plural: false,
          },
        });
        break;
      }
      break;
    }
  }
}

/** A Secretary of State's counterpart is a foreign minister: an office of one state only has another name elsewhere. */
function abroad(phrase: RolePhrase): Pick<RolePhrase, 'title' | 'role'> {
  const { role } = phrase;
  if (phrase.impliedCountry === null) return { title: phrase.title, role };
  if (role.level === 'foreign-minister')
    return { title: 'Foreign Minister', role: { ...role, text: 'foreign minister', canonical: 'foreign minister' } };
  if (role.canonical === 'defence minister')
    return { title: 'Defence Minister', role: { ...role, text: 'defence minister' } };
  return { title: phrase.title, role };
}
