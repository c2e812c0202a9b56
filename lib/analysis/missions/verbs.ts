import type { Token } from '../../language/tokens.ts';
import type { DevelopmentAction } from '../../types.ts';
import { normAt } from '../meetings/sentence.ts';
import type { VerbForm } from '../meetings/verbs.ts';
import { IRREGULAR, VERBS } from './missions.table.ts';

export interface ActVerb {
  action: DevelopmentAction;
  /** Base form ("set up"). */
  base: string;
  form: VerbForm;
  /** Words after the verb that belong to it: "up" of "set up". */
  rest: string[];
}

/** base → base, third, past, participle, gerund */
function inflect(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular.split(' ');
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${stem}ed`, `${stem}ed`, `${stem}ing`];
}

const FORMS: VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund'];
let table: Map<string, ActVerb[]> | undefined;

function build(): Map<string, ActVerb[]> {
  const map = new Map<string, ActVerb[]>();
  for (const [action, list] of Object.entries(VERBS)) {
    for (const base of list.split(', ')) {
      const [verb = '', ...rest] = base.split(' ');
      // "re-open" is three tokens: read at the last of them.
      const head = verb.replace(/^re-/, '');
      const prefixed = head !== verb;
      inflect(head).forEach((word, k) => {
        const entries = map.get(word) ?? [];
        const entry: ActVerb = { action: action as DevelopmentAction, base, form: FORMS[k] as VerbForm, rest };
        if (prefixed) entries.unshift(entry);
        else entries.push(entry);
        map.set(word, entries);
      });
    }
  }
  return map;
}

/** The act that the verb at token i tells of, with its form as far as the letters and the word before tell. */
export function actVerbAt(tokens: Token[], i: number): ActVerb | null {
  table ??= build();
  const entries = table.get(normAt(tokens, i));
  if (!entries) return null;
  const prefixed = normAt(tokens, i - 1) === '-' && normAt(tokens, i - 2) === 're';
  const fitting = entries.filter(
    (e) =>
      e.base.startsWith('re-') === prefixed &&
      e.rest.every((word, k) => normAt(tokens, i + 1 + k) === word || normAt(tokens, i + 2 + k) === word),
  );
  const best = fitting.sort((a, b) => b.rest.length - a.rest.length)[0];
  if (!best) return null;
  const forms = fitting.filter((e) => e.base === best.base).map((e) => e.form);
  // "to shut", "will hit"
  if (forms.includes('base') && BEFORE_BASE.test(normAt(tokens, i - 1))) return { ...best, form: 'base' };
  if (!forms.includes('participle') || !forms.includes('past')) return best;
  return { ...best, form: followsBe(tokens, i) ? 'participle' : 'past' };
}

const BEFORE_BASE = /^(to|will|would|can|could|may|might|shall|should|must|did|does|do|not)$/;

function followsBe(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const norm = normAt(tokens, k);
    if (/^(be|is|are|was|were|been|being|get|got)$/.test(norm)) return true;
    if (!/ly$|^(also|not|already|first|never|since|then|later|now)$/.test(norm)) return false;
  }
  return false;
}
