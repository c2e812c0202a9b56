import { isPossessive, type Token } from '../language/tokens.ts';
import { BETWEEN, INSTITUTIONS, PREPOSITIONS, SUBORDINATORS } from './quotes-cues.table.ts';
import { cueKind, type Frame } from './quotes-frame.ts';
import { type Cast, type Speaker, UNNAMED } from './quotes-speaker.ts';

export const NOBODY = new Set('it they we i you this that these those there what both neither'.split(' '));
export const CONJUNCTIONS = new Set(['and', 'but', 'or', 'then', 'yet', 'while']);

/** Reads noun phrases backwards from their last word: who or what a phrase names, past what is set off by commas. */
export class Phrases {
  protected readonly cast: Cast;

  constructor(cast: Cast) {
    this.cast = cast;
  }

  protected norm(frame: Frame, at: number): string {
    const unit = frame.units[at] ?? -1;
    return unit < 0 ? '' : this.cast.norm(unit);
  }

  /** The noun phrase whose last unit is `end`. */
  protected phrase(frame: Frame, end: number): Speaker | null {
    const cast = this.cast;
    const unit = frame.units[end] ?? -1;
    if (unit < 0) return null;
    const mention = cast.endingAt(unit);
    if (mention) {
      const first = end - (mention.last - mention.first) + 1;
      const governor = this.norm(frame, first - 1);
      if (!PREPOSITIONS.has(governor) || first < 2) return cast.speaker(mention.person);
      // "a spokesman for Larsen", but "in Oslo on Monday, after talks with Orpo Larsen said"
      const head = cast.endingAt(frame.units[first - 2] ?? -1);
      if (head) return cast.speaker(head.person);
      if (/^(?:for|of|to|from|by)$/.test(governor)) return this.#nounPhrase(frame, end);
      return this.phraseBeforePreposition(frame, first - 1) ?? cast.speaker(mention.person);
    }
    if (cast.tokens[unit]?.kind !== 'word' && cast.tokens[unit]?.kind !== 'number') return null;
    return this.phraseBeforePreposition(frame, end) ?? this.#nounPhrase(frame, end);
  }

  /** "Larsen at a news conference in Oslo said": a prepositional tail between subject and verb. */
  phraseBeforePreposition(frame: Frame, end: number): Speaker | null {
    const cast = this.cast;
    for (let i = end; i > Math.max(0, end - 12); i--) {
      const unit = frame.units[i] ?? -1;
      if (unit < 0 || /^[,;:]$/.test(cast.tokens[unit]?.text ?? '')) return null;
      if (cueKind(cast.norm(unit))) return null;
      if (!/^(?:in|at|on|during|after|before|from|following)$/.test(cast.norm(unit))) continue;
      const subject = cast.endingAt(frame.units[i - 1] ?? -1);
      if (subject) return cast.speaker(subject.person);
    }
    return null;
  }

  #nounPhrase(frame: Frame, end: number): Speaker {
    const cast = this.cast;
    let first = end;
    for (let i = end - 1; i >= Math.max(0, end - 12); i--) {
      const unit = frame.units[i] ?? -1;
      const token = cast.tokens[unit];
      if (unit < 0 || !token) break;
      const joins = /^[-&’'.]$/.test(token.text) || isPossessive(token) || /^(?:of|for|from|by|to)$/.test(token.norm);
      if (token.kind === 'mark' && !joins) break;
      // "wrote on X. Ukraine said": the platform's point, not an initial's.
      if (/^\p{Lu}\.$/u.test(token.text) && this.norm(frame, i - 1) === 'on') break;
      if (cueKind(token.norm) || (token.norm === 'and' && i < end - 1)) break;
      if (
        !joins &&
        (PREPOSITIONS.has(token.norm) ||
          SUBORDINATORS.has(token.norm) ||
          NOBODY.has(token.norm) ||
          token.norm === 'which' ||
          BETWEEN.has(token.norm))
      )
        break;
      first = i;
      if (/^(?:the|a|an|this|one|some)$/.test(token.norm) && !/^(?:of|for|from|by|to)$/.test(this.norm(frame, i - 1)))
        break;
    }
    return this.describe(frame, first, end + 1);
  }

  protected describe(frame: Frame, first: number, last: number): Speaker {
    const [a, b] = [frame.units[first] ?? -1, frame.units[last - 1] ?? -1];
    return a < 0 || b < a ? UNNAMED : this.cast.describe(a, b + 1);
  }

  /** "Larsen, who met the king in Oslo, said": back over what is set off by commas. */
  protected apposition(frame: Frame, comma: number): Speaker | null {
    const cast = this.cast;
    let found: Speaker | null = null;
    for (let i = comma - 1; i > 0; i--) {
      const unit = frame.units[i] ?? -1;
      if (unit < 0) break;
      const token = cast.tokens[unit] as Token;
      if (!/^[,–—-]$/.test(token.text)) continue;
      if (token.text === '-' && token.glued) continue;
      const mention = cast.endingAt(frame.units[i - 1] ?? -1);
      const opensApposition = this.#opensApposition(frame, i + 1);
      if (mention) {
        const start = i - (mention.last - mention.first);
        if (found === null || opensApposition) found = cast.speaker(mention.person);
        // The segment begins with the name itself: nothing further left is what it stands beside.
        if (start === 0 || !this.#opensApposition(frame, this.#segmentStart(frame, start))) break;
      } else if (found === null && opensApposition) {
        const phrase = this.phrase(frame, i - 1);
        if (phrase && (phrase.person || phrase.name)) return phrase;
      }
    }
    return found;
  }

  #segmentStart(frame: Frame, at: number): number {
    let i = at;
    while (i > 0 && !/^[,–—]$/.test(this.cast.tokens[frame.units[i - 1] ?? -1]?.text ?? '')) i--;
    return i;
  }

  #opensApposition(frame: Frame, at: number): boolean {
    const unit = frame.units[at] ?? -1;
    if (unit < 0) return false;
    const norm = this.cast.norm(unit);
    if (
      /^(?:a|an|the|who|whose|which|its|his|her|their|one|now|speaking|citing|visiting|addressing|himself|herself|also|formerly|accompanied|flanked|asked)$/.test(
        norm,
      )
    )
      return true;
    const token = this.cast.tokens[unit] as Token;
    return token.shape === 'lower' &&
      !this.cast.startingAt(unit) &&
      !CONJUNCTIONS.has(norm) &&
      !INSTITUTIONS.has(norm) &&
      !PREPOSITIONS.has(norm)
      ? true
      : /^(?:in|at|on|after|during|with)$/.test(norm);
  }

  protected antecedent(frame: Frame, who: number): Speaker | null {
    const comma = this.cast.tokens[frame.units[who - 1] ?? -1]?.text === ',';
    const end = comma ? who - 2 : who - 1;
    const mention = this.cast.endingAt(frame.units[end] ?? -1);
    return mention ? this.cast.speaker(mention.person) : (this.phrase(frame, end) ?? UNNAMED);
  }

  /** "with Putin and his American counterpart Biden": the second is no more a subject than the first. */
  protected isJoined(frame: Frame, from: number, to: number): boolean {
    if (this.norm(frame, from) !== 'and') return false;
    for (let i = from + 1; i < to; i++) {
      const token = this.cast.tokens[frame.units[i] ?? -1];
      if (
        token?.kind !== 'word' ||
        (token.shape === 'lower' && !/^(?:his|her|their|the|counterpart)$/.test(token.norm))
      )
        return false;
    }
    return true;
  }
}
