import { findOfficials, inOffice, officialAt } from '../reference/officials.ts';
import { allRoles } from '../reference/roles.ts';
import type { Draft } from './persons.ts';
import { wordCount } from './persons.ts';

/** What the reference table knows of a name at a date. */
export interface KnownOfficial {
  role: string;
  country: string;
  former: boolean;
}

/**
 * Who the reference table says somebody is; only for what the text does not say. A surname alone is an answer only where the text shows
 * that it is an official's (a title, or a state that agrees).
 * @param published the article's date: only offices held then (or, as former, before) count
 * @param country the state the text gives, where it gives one: a namesake of another state is nobody's answer
 */
export function officialByName(draft: Draft, published: string | null, country: string | null): KnownOfficial | null {
  const short = wordCount(draft.norms) < 2;
  if (short && draft.roles.length === 0 && draft.honorifics.size === 0 && draft.states.length === 0 && !draft.wellKnown)
    return null;
  const now = officialAt(draft.name, published);
  if (now && (!country || now.country === country)) return { role: now.role, country: now.country, former: false };
  if (short) return byOffice(draft, published, country);
  if (!published) {
    // no date to go by: an answer only where everybody of that name served one state
    const all = findOfficials(draft.name).filter((o) => !country || o.country === country);
    const [one] = all;
    return one && all.every((o) => o.country === one.country)
      ? { role: one.role, country: one.country, former: false }
      : null;
  }
  const past = findOfficials(draft.name).filter(
    (o) => (!country || o.country === country) && !inOffice(o, published) && (o.until ?? '9999') <= published,
  );
  const last = past.sort((a, b) => (b.until ?? '').localeCompare(a.until ?? ''))[0];
  return last && new Set(past.map((p) => p.country)).size === 1
    ? { role: last.role, country: last.country, former: true }
    : null;
}

/** "President Biden" in an undated text, "former President Carter" in a later one: the one holder of that name and office. */
function byOffice(draft: Draft, published: string | null, country: string | null): KnownOfficial | null {
  const offices = new Set(draft.roles.map((r) => r.phrase.role.canonical));
  const former = draft.roles.some((r) => r.phrase.former);
  if (published && !former) return null;
  const held = findOfficials(draft.name).filter(
    (o) =>
      offices.has(allRoles().get(o.role.toLowerCase())?.canonical ?? o.role.toLowerCase()) &&
      (!country || o.country === country) &&
      (!published || (o.until ?? '9999') <= published),
  );
  const [one] = held;
  return one && held.every((o) => o.name === one.name) ? { role: one.role, country: one.country, former } : null;
}
