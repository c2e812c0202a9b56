/** Roles as data, with a look-up for token sequences. The table is roles.table.ts. */
import { MODIFIERS, PORTFOLIO_HEADS, PORTFOLIOS, ROLES } from './roles.table.ts';

export type RoleLevel =
  | 'head-of-state'
  | 'monarch'
  | 'head-of-government'
  | 'deputy'
  | 'foreign-minister'
  | 'minister'
  | 'adviser'
  | 'envoy'
  | 'spokesperson'
  | 'organisation-head'
  | 'legislator'
  | 'judge'
  | 'military'
  | 'local'
  | 'party'
  | 'company'
  | 'expert'
  | 'other';
export type RoleScope = 'state' | 'organisation' | 'subnational' | 'party' | 'company' | 'none';

export interface Role {
  /** Lower case, as it stands in text ("spokeswoman", "consuls general"). */
  text: string;
  /** The office behind the wording ("foreign minister" for "top diplomat"); singular, lower case. */
  canonical: string;
  level: RoleLevel;
  scope: RoleScope;
  /** Holding it makes its holder an official of a state or an international organisation. */
  official: boolean;
  plural: boolean;
  /** The word alone names nobody; it needs a name, a country or a modifier beside it ("chief", "prince"). */
  needsContext: boolean;
  /** The one state or organisation whose office it is ("taoiseach": IE). */
  country?: string;
}

/** "foreign secretary~foreign secretaries@GB>foreign minister!" → its parts. */
const ENTRY = /^([^~@>!]+)(.*)$/;

let roles: Map<string, Role> | undefined;
let longest = 1;

/** Every role by its text, singular and plural. */
export function allRoles(): ReadonlyMap<string, Role> {
  roles ??= build();
  return roles;
}

/**
 * The longest role that starts at token `at`.
 * @param words tokens as they stand in the text, any case; "Secretary-General", "U.S." and "d'Affaires" are one token each
 * @returns the role and how many tokens it takes, or null
 */
export function roleAt(words: readonly string[], at: number): { role: Role; length: number } | null {
  const known = allRoles();
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const text = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase()
      .replaceAll('’', "'");
    const role = known.get(text) ?? portfolioRole(text);
    if (role) return { role, length };
  }
  return null;
}

/** "minister of fisheries", "fisheries minister": open-ended offices made of a portfolio and a head noun. */
export function portfolioRole(text: string): Role | null {
  const before = /^(.+) (\w+?)(s?)$/.exec(text);
  const after =
    /^(minister|secretary|commissioner|ministers|commissioners) (?:of|for|responsible for) (?:the )?(.+)$/.exec(text);
  const portfolio = after?.[2] ?? before?.[1] ?? '';
  const head = after?.[1]?.replace(/s$/, '') ?? before?.[2] ?? '';
  if (!PORTFOLIO_HEADS.includes(head) || !isPortfolio(portfolio)) return null;
  const base = allRoles().get(head);
  if (!base) return null;
  const plural = after ? after[1]!.endsWith('s') : before![3] === 's';
  return { ...base, text, canonical: `${portfolio} ${base.canonical}`, plural, official: true, needsContext: false };
}

/** "trade", "foreign affairs", "industry and trade". */
export function isPortfolio(text: string): boolean {
  return text.split(/,? and |, /).every((part) => portfolios().has(part)) || portfolios().has(text);
}

/** What a word beside a role says of its holder; hyphens belong to the word ("ex-", "-elect"). Null: nothing known. */
export function modifierKind(word: string): 'former' | 'future' | 'acting' | 'rank' | 'plain' | null {
  return MODIFIERS[word.toLowerCase()] ?? null;
}

let portfolioSet: Set<string> | undefined;
function portfolios(): Set<string> {
  portfolioSet ??= new Set(PORTFOLIOS.split(';'));
  return portfolioSet;
}

function build(): Map<string, Role> {
  const table = new Map<string, Role>();
  for (const line of ROLES.trim().split('\n')) {
    const [, level = '', scope = '', rest = ''] = /^(\S+) (\S+): (.*)$/.exec(line) ?? [];
    for (const entry of rest.split('; ')) {
      const [, text = '', flags = ''] = ENTRY.exec(entry.trim()) ?? [];
      const role: Role = {
        text,
        canonical: /> ?([^~@!]+)/.exec(flags)?.[1] ?? text,
        level: level as RoleLevel,
        scope: scope as RoleScope,
        official: scope === 'state' || scope === 'organisation',
        plural: false,
        needsContext: flags.includes('!'),
      };
      const country = /@([A-Z0-9]+)/.exec(flags)?.[1];
      if (country) role.country = country;
      const plural = /~([^@>!]+)/.exec(flags)?.[1] ?? regularPlural(text);
      for (const made of [role, { ...role, text: plural, plural: true }])
        if (!table.has(made.text)) table.set(made.text, made);
      longest = Math.max(longest, text.split(' ').length + 1);
    }
  }
  return table;
}

/** "member of parliament" → "members of parliament"; "envoy" → "envoys". */
function regularPlural(text: string): string {
  const [head = '', ...rest] = text.split(/(?= (?:of|for|to|in|at|without)\b)/);
  return (
    (/(?:s|ch)$/.test(head) ? `${head}es` : /[^aeo]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`) +
    rest.join('')
  );
}
