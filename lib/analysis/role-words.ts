import { Gazetteer } from '../language/gazetteer.ts';
import type { Token } from '../language/tokens.ts';
import { MODIFIERS, PORTFOLIOS } from '../reference/roles.table.ts';
import { allRoles, type Role } from '../reference/roles.ts';
import type { CountryMention } from './entities.ts';
import { FUNCTION_WORDS, ROLE_PHRASE_WORDS } from './words.table.ts';

/** State of the sentence that the matcher needs. */
export interface PhraseContext {
  tokens: Token[];
  countryEndingAt(index: number): CountryMention | undefined;
  countryStartingAt(index: number): CountryMention | undefined;
}

let roleTrie: Gazetteer<Role> | undefined;
let portfolioWords: Set<string> | undefined;

/** Every role by its words. */
export function roles(): Gazetteer<Role> {
  if (!roleTrie) {
    roleTrie = new Gazetteer();
    for (const role of allRoles().values()) roleTrie.add(role.text, role);
  }
  return roleTrie;
}

/** Is this norm a word of some portfolio ("affairs", "trade") or of role phrases at large? */
export function isRoleWord(norm: string): boolean {
  portfolioWords ??= new Set(PORTFOLIOS.split(/[;,\s]+/).filter((word) => !FUNCTION_WORDS.has(word)));
  return portfolioWords.has(norm) || ROLE_PHRASE_WORDS.has(norm) || norm in MODIFIERS;
}
