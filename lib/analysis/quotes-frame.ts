import type { QuoteSpan } from '../language/quotes.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import { INFINITIVES, PARTICIPLES, SAYING } from './quotes-cues.table.ts';

/**
 * A sentence as the writer's own words: `units` are token indexes, and -(k+1) where the quoted stretch k stands. What a
 * speaker says never decides who speaks.
 */
export interface Frame {
  index: number;
  block: number;
  units: number[];
}

export interface Frames {
  frames: Frame[];
  /** For each quoted stretch: its frame and its place in the frame's units. */
  places: { frame: number; at: number }[];
  /** The same for a stretch that goes on in another paragraph, there. */
  ends: Map<number, { frame: number; at: number }>;
}

export const quotedAt = (unit: number): number => -unit - 1;

/**
 * Cuts an article into frames.
 * @param quoted all stretches in quotation marks, short ones included, in order
 */
export function buildFrames(tokens: Token[], sentences: Sentence[], quoted: QuoteSpan[]): Frames {
  const frames: Frame[] = [];
  const places: Frames['places'] = quoted.map(() => ({ frame: -1, at: -1 }));
  const ends: Frames['ends'] = new Map();
  let k = 0;
  let open: Frame | null = null;
  const push = (block: number, unit: number) => {
    if (!open || open.block !== block) {
      open = { index: frames.length, block, units: [] };
      frames.push(open);
    }
    const place = { frame: open.index, at: open.units.length };
    if (unit < 0 && places[quotedAt(unit)]?.frame !== -1) ends.set(quotedAt(unit), place);
    else if (unit < 0) places[quotedAt(unit)] = place;
    open.units.push(unit);
  };
  for (const sentence of sentences) {
    for (let t = sentence.first; t < sentence.last; t++) {
      const token = tokens[t] as Token;
      while (k < quoted.length && (quoted[k] as QuoteSpan).outer.end <= token.start) k++;
      const stretch = quoted[k];
      if (stretch && token.start >= stretch.outer.start && token.end <= stretch.outer.end) {
        const unit = -(k + 1);
        const known = ends.get(k) ?? places[k];
        if (known?.frame === -1 || frames[known?.frame ?? -1]?.block !== sentence.block) push(sentence.block, unit);
        const last = (tokens[t + 1]?.start ?? Number.POSITIVE_INFINITY) >= stretch.outer.end;
        if (last && endsFrame(tokens, t + 1, stretch)) open = null;
        continue;
      }
      push(sentence.block, t);
      if (t === sentence.last - 1) open = null;
    }
  }
  return mergeTails(frames, places, ends, tokens);
}

/** Does a quotation that ends with a point end the writer's sentence too? */
function endsFrame(tokens: Token[], next: number, stretch: QuoteSpan): boolean {
  const mark = stretch.text.at(-1) ?? '';
  if (!/[.!?…]/.test(mark)) return false;
  const token = tokens[next];
  if (!token) return true;
  if (token.kind === 'mark') return !/^[,;:–—)-]$/.test(token.text);
  if (token.shape === 'lower') return false;
  if (mark === '.') return true;
  for (let i = next; i < next + 6; i++) if (SAYING.has(tokens[i]?.norm ?? '')) return false;
  return true;
}

/** "“….” Larsen added." – a point instead of the comma: the few words after it still say who spoke. */
function mergeTails(frames: Frame[], places: Frames['places'], ends: Frames['ends'], tokens: Token[]): Frames {
  frames.forEach((frame, i) => {
    const before = frames[i - 1];
    const last = before?.units.at(-1);
    if (!before || last === undefined || last >= 0 || before.block !== frame.block) return;
    const words = frame.units.filter((u) => u >= 0 && tokens[u]?.kind === 'word');
    const end = words.at(-1);
    if (frame.units.some((u) => u < 0) || words.length > 5 || end === undefined || words.length < 2) return;
    if (!SAYING.has(tokens[end]?.norm ?? '')) return;
    before.units.push(...frame.units);
    frame.units = [];
  });
  return { frames, places, ends };
}

/** Is the token a word of speech? */
export function cueKind(norm: string): 'finite' | 'participle' | 'infinitive' | null {
  if (SAYING.has(norm)) return 'finite';
  if (PARTICIPLES.has(norm)) return 'participle';
  return INFINITIVES.has(norm) ? 'infinitive' : null;
}
