import { isPossessive } from '../language/tokens.ts';
import type { NameRun } from './names.ts';
import type { Scan } from './scan.ts';

/** The states that stand beside a name as its own: "Russia's Vladimir Putin", "Sergei Lavrov of Russia". */
export function statesBeside(scan: Scan, run: NameRun): string[] {
  const { tokens } = scan;
  const states: string[] = [];
  if (isPossessive(tokens[run.titled - 1])) {
    const owner = scan.countryAt(run.titled - 2);
    if (owner && owner.last === run.titled - 1) states.push(owner.code);
  }
  // "President Humala, of Peru, will travel"
  const of = tokens[run.last]?.text === ',' && tokens[run.last + 1]?.norm === 'of' ? run.last + 1 : run.last;
  const after = tokens[of]?.norm === 'of' ? of + 1 : tokens[of]?.text === '(' ? of + 1 : -1;
  if (after > 0) {
    const at = tokens[after]?.norm === 'the' ? after + 1 : after;
    const state = scan.countryAt(at);
    const closes = tokens[of]?.text !== '(' || tokens[state?.last ?? 0]?.text === ')';
    if (state && state.first === at && state.form !== 'adjective' && closes) states.push(state.code);
  }
  // "Deputy Minister Jodi Mahardi from Indonesia's Coordinating Ministry"
  if (tokens[run.last]?.norm === 'from') {
    const state = scan.countryAt(run.last + 1);
    if (state && state.first === run.last + 1 && isPossessive(tokens[state.last])) states.push(state.code);
  }
  return states;
}

/** "Per Egil Selvaag from Norway": where somebody of a list is from, or one of the ways above. */
export function stateInList(scan: Scan, run: NameRun): string | null {
  const beside = statesBeside(scan, run)[0];
  if (beside) return beside;
  if (scan.tokens[run.last]?.norm !== 'from') return null;
  const at = scan.tokens[run.last + 1]?.norm === 'the' ? run.last + 2 : run.last + 1;
  const state = scan.countryAt(at);
  return state && state.first === at && state.form === 'name' ? state.code : null;
}
