/** Facts for periphrases: which states are "Baltic", "island", "Shia"; which phrase means one state. The table is periphrases.table.ts. */
import { ATTRIBUTES, PHRASES } from './periphrases.table.ts';

const table = (text: string): Map<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(': ') as [string, string]),
  );

let attributes: Map<string, string[]> | undefined;
let phrases: Map<string, string> | undefined;

/** Codes of the states an attribute fits ("Southeast Asian", "island", "Shia"), any case; empty where none is known. */
export function statesThatAre(attribute: string): readonly string[] {
  attributes ??= new Map([...table(ATTRIBUTES)].map(([key, codes]) => [key, codes.split(' ')]));
  return attributes.get(attribute.toLowerCase()) ?? [];
}

/** The state a whole phrase names ("the Jewish state", "the world’s largest democracy"), with or without "the"; or null. */
export function stateOfPhrase(phrase: string): string | null {
  phrases ??= table(PHRASES);
  return phrases.get(phrase.toLowerCase().replaceAll('’', "'").replace(/^the /, '')) ?? null;
}

/** Every attribute and phrase, for building a matcher. */
export function periphraseWords(): { attributes: string[]; phrases: string[] } {
  statesThatAre('');
  stateOfPhrase('');
  return { attributes: [...attributes!.keys()], phrases: [...phrases!.keys()] };
}
