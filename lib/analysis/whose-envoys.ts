import { officeOf } from './offices.ts';
import type { Draft } from './persons.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Scan, ScannedSentence } from './scan.ts';
import type { Belonging } from './whose.ts';

/** Somebody meets somebody. */
const MEETS = new Set(
  'received receives receive welcomed welcomes met meets meet meeting hosted hosts held holds talks call'.split(' '),
);
/** An envoy who comes along is not the one who is met. */
const ALONG = new Set('accompanied accompanying joined alongside together'.split(' '));

/**
 * "Foreign Minister Battsetseg received the Ambassador of Cuba to Mongolia", "China's Ambassador to Kenya met Cabinet Secretary Mudavadi":
 * whoever meets a foreign envoy where that one is posted, and of whom nothing else is said, is of that state.
 */
export function stateOfEnvoysPost(scan: Scan, draft: Draft): Belonging | null {
  const office = officeOf(draft);
  if (!office || office.former || office.phrase.role.level === 'envoy' || office.phrase.possessor) return null;
  for (const { phrase, sentence: index } of draft.roles) {
    const part = scan.scanned[index];
    if (!part || !meets(scan, part)) continue;
    const envoy = part.phrases.find((p) => p !== phrase && isForeignEnvoy(p) && !isBeside(scan, phrase, p));
    const host = envoy && (envoy.host ?? postElsewhere(scan, envoy));
    if (host && host !== envoy.country) return { country: host, basis: 'text', confidence: 0.85 };
  }
  return null;
}

const isForeignEnvoy = ({ role, country, plural }: RolePhrase): boolean =>
  role.level === 'envoy' && country !== null && !plural;

/** Where the text, usually its headline, says the envoy of that state is posted: the one place it names. */
function postElsewhere(scan: Scan, envoy: RolePhrase): string | null {
  const hosts = new Set<string>();
  for (const { phrases } of scan.scanned)
    for (const p of phrases) if (isForeignEnvoy(p) && p.country === envoy.country && p.host) hosts.add(p.host);
  const [only] = [...hosts];
  return hosts.size === 1 && only ? only : null;
}

function meets(scan: Scan, { sentence }: ScannedSentence): boolean {
  let found = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const norm = scan.tokens[i]?.norm ?? '';
    if (ALONG.has(norm)) return false;
    found ||= MEETS.has(norm);
  }
  return found;
}

/** "The minister and the ambassador to China met Wang": two of one side. */
function isBeside(scan: Scan, a: RolePhrase, b: RolePhrase): boolean {
  const [first, second] = a.first < b.first ? [a, b] : [b, a];
  for (let i = first.last; i < second.first; i++) {
    const norm = scan.tokens[i]?.norm ?? '';
    if (MEETS.has(norm)) return false;
    if (norm === 'and') return true;
  }
  // "was received by Minister Tambatamba, High Commissioner Kaunda and others": hosts in a row
  const by = scan.tokens[first.first - 1]?.norm === 'the' ? first.first - 2 : first.first - 1;
  return scan.tokens[by]?.norm === 'by';
}
