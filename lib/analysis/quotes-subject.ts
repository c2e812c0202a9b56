import { isPossessive, type Token } from '../language/tokens.ts';
import type { Person } from './entities.ts';
import {
  BE,
  BEFORE_INFINITIVE,
  BETWEEN,
  PERSON_HEADS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from './quotes-cues.table.ts';
import { cueKind, type Frame } from './quotes-frame.ts';
import { CONJUNCTIONS, NOBODY, Phrases } from './quotes-phrase.ts';
import { type Cast, type Speaker, UNNAMED } from './quotes-speaker.ts';

type Fits = (person: Person) => boolean;
const anyone: Fits = () => true;

const SPEAKERS = /^(?:spokesman|spokeswoman|spokesperson|official|source|diplomat|aide)$/;
const PRONOUNS = new Set(['he', 'she']);

/** Finds who the subject of a word of speech is. Works on frames, so that quoted words do not count. */
export class Subjects extends Phrases {
  readonly #frames: Frame[];

  constructor(cast: Cast, frames: Frame[]) {
    super(cast);
    this.#frames = frames;
  }

  /** Is the unit at `at` a word of speech in use (not "to say" without a clause, not a noun)? */
  isCue(frame: Frame, at: number): boolean {
    const unit = frame.units[at] ?? -1;
    if (unit < 0) return false;
    const norm = this.cast.norm(unit);
    const kind = cueKind(norm);
    if (!kind) return false;
    const before = this.norm(frame, at - 1);
    const after = this.norm(frame, at + 1);
    // "the United States": part of a name
    const beside = this.cast.tokens[unit - 1];
    if (at > 0 && this.cast.tokens[unit]?.shape === 'title' && beside?.kind === 'word' && beside.shape !== 'lower')
      return false;
    // "the hoped-for deal", "so-called": half a compound.
    if (before === '-' || after === '-') return false;
    if (norm === 'went' || norm === 'goes') return after === 'on';
    if (norm === 'pointed') return after === 'out' || after === 'to';
    if (
      /^(?:a|an|the|its|his|her|their|this)$/.test(before) &&
      /^(?:stated|said|calls|claims|call|demand|demands|promises|report|express|label|tweet|hopes|promise|pledge|answers|note|praise|vow|request|warning|saying|ruling)$/.test(
        norm,
      )
    )
      return false;
    if (kind === 'infinitive') {
      for (let i = at - 1; i >= at - 3; i--)
        if (BEFORE_INFINITIVE.has(this.norm(frame, i)) || /n't$|nt$/.test(this.norm(frame, i))) return true;
      return false;
    }
    return true;
  }

  /** The speaker that the word of speech at `at` leads to; null where the frame does not say. */
  of(frame: Frame, at: number): Speaker | null {
    const passive = this.#agent(frame, at);
    if (passive) return passive;
    const norm = this.norm(frame, at);
    const kind = cueKind(norm);
    if (kind !== 'finite') return this.clause(frame, at);
    return (
      this.#before(frame, at) ??
      (this.#startsOver(frame, at) ? this.after(frame, at + 1) : null) ??
      this.clause(frame, at)
    );
  }

  /** "said Larsen", "said the minister": the subject that follows. */
  after(frame: Frame, from: number): Speaker | null {
    const cast = this.cast;
    const units = frame.units;
    if (PRONOUNS.has(this.norm(frame, from))) return this.pronoun(frame, from);
    let end = from;
    for (; end < units.length && end < from + 16; end++) {
      const unit = units[end] as number;
      if (unit < 0) break;
      const mention = cast.startingAt(unit);
      if (mention) {
        const owns = isPossessive(cast.tokens[mention.last]);
        if (!owns)
          return this.#ownedBefore(frame, from, end)
            ? this.describe(frame, from, end - 1)
            : cast.speaker(mention.person);
        end += mention.last - mention.first;
        continue;
      }
      const token = cast.tokens[unit] as Token;
      if (/^[,;:.()–—]$/.test(token.text) && end > from) break;
      if (
        end > from &&
        (cueKind(token.norm) ||
          token.norm === 'who' ||
          token.norm === 'in' ||
          token.norm === 'on' ||
          token.norm === 'at')
      )
        break;
    }
    return end > from ? this.describe(frame, from, end) : null;
  }

  /** "an aide to Larsen", "a spokesman for Larsen": the name after the preposition is not who speaks. */
  #ownedBefore(frame: Frame, from: number, at: number): boolean {
    for (let i = from + 1; i < at; i++) if (/^(?:for|to|with|from|by)$/.test(this.norm(frame, i))) return true;
    return false;
  }

  /** The subject of the clause around a participle or a second verb: an earlier word of speech has it, or the first who acts. */
  clause(frame: Frame, at: number): Speaker | null {
    for (let i = at - 1; i >= 0; i--) {
      if (this.isCue(frame, i)) {
        const found = this.of(frame, i);
        if (found) return found;
      }
    }
    return this.actor(frame, at);
  }

  /** Who acts in a frame, as far as `to`: the first person named who is no object, no possessor and in no subordinate opening. */
  actor(frame: Frame, to = frame.units.length, fits: Fits = anyone): Speaker | null {
    const { units } = frame;
    let from = 0;
    if (SUBORDINATORS.has(this.norm(frame, 0))) {
      const comma = units.findIndex((u, i) => u >= 0 && i < to && this.cast.tokens[u]?.text === ',');
      if (comma > 0) from = comma + 1;
    }
    return this.#firstActor(frame, from, to, fits) ?? (from > 0 ? this.#firstActor(frame, 1, to, fits) : null);
  }

  #firstActor(frame: Frame, from: number, to: number, fits: Fits): Speaker | null {
    let object = -1;
    for (let i = from; i < to; i++) {
      const unit = frame.units[i] as number;
      if (unit < 0) continue;
      if (PRONOUNS.has(this.norm(frame, i)) && !PREPOSITIONS.has(this.norm(frame, i - 1)))
        return this.pronoun(frame, i);
      const mention = this.cast.startingAt(unit);
      if (!mention) continue;
      const length = mention.last - mention.first;
      let before = this.norm(frame, i - 1);
      if (/^(?:the|a|an|his|her|its|their)$/.test(before)) before = this.norm(frame, i - 2);
      const joined = object >= 0 && this.isJoined(frame, object, i);
      const owner = isPossessive(this.cast.tokens[mention.last]) || this.cast.tokens[mention.last]?.text === '’';
      const speaker = this.cast.speaker(mention.person);
      const isObject = PREPOSITIONS.has(before) || joined;
      if (!owner && !isObject && (!speaker.person || fits(speaker.person))) return speaker;
      i += length - 1;
      object = isObject ? i + 1 : -1;
    }
    return null;
  }

  /** Whoever a frame names whose known gender is the pronoun's: "Larsen met Vega. … he said" with Larsen a woman. */
  #object(frame: Frame, she: boolean): Speaker | null {
    for (const unit of frame.units) {
      const mention = unit >= 0 ? this.cast.startingAt(unit) : undefined;
      const speaker = mention ? this.cast.speaker(mention.person) : null;
      if (speaker?.person?.gender === (she ? 'female' : 'male')) return speaker;
    }
    return null;
  }

  /** "he" in a frame: who acts before it in the frame, else who acted last in the frames before, else what the resolver says. */
  pronoun(frame: Frame, at: number): Speaker | null {
    const unit = frame.units[at] ?? -1;
    const she = this.norm(frame, at) === 'she';
    const fits = (s: Speaker | null) => (s?.person && s.person.gender !== (she ? 'male' : 'female') ? s : null);
    const sex = (person: Person) => person.gender !== (she ? 'male' : 'female');
    const own = fits(at > 0 ? this.actor(frame, at, sex) : null);
    if (own) return own;
    for (let i = frame.index - 1, steps = 0; i >= 0 && steps < 6; i--) {
      const earlier = this.#frames[i] as Frame;
      if (earlier.block < frame.block - 3) break;
      if (!earlier.units.some((u) => u >= 0)) continue;
      steps++;
      const said = fits(this.#lastSpeaker(earlier)) ?? fits(this.#closingSpeaker(earlier));
      const acts = said ?? this.actor(earlier, undefined, sex);
      // "The Kremlin representative said that Vega … “…,” he said": not Vega
      if (this.#isDescribed(earlier)) continue;
      // "The prime minister's spokesman played it down. … he said"
      if (!acts && this.#isUnnamed(earlier)) return UNNAMED;
      const found = acts ?? fits(this.#object(earlier, she));
      if (found) return found;
    }
    return fits(unit >= 0 ? this.cast.reference(unit) : null);
  }

  /** Who is said to have spoken in a frame after a quotation ("…,” said Larsen, who met the king"). */
  #lastSpeaker(frame: Frame): Speaker | null {
    if (!((frame.units[0] ?? 0) < 0)) return null;
    for (let i = 1; i < frame.units.length; i++) if (this.isCue(frame, i)) return this.of(frame, i);
    return null;
  }

  /** "No agreement was reached, Kremlin aide Ushakov told reporters.": who is named as its source at the end of a frame. */
  #closingSpeaker(frame: Frame): Speaker | null {
    for (let i = frame.units.length - 1; i > 2; i--) {
      if (!this.isCue(frame, i) || cueKind(this.norm(frame, i)) !== 'finite') continue;
      const mention = this.cast.endingAt(frame.units[i - 1] ?? -1);
      const before = mention ? this.norm(frame, i - 1 - (mention.last - mention.first)) : '';
      return mention && before === ',' ? this.cast.speaker(mention.person) : null;
    }
    return null;
  }

  /** Does a frame begin with a description of its speaker that is tied to nobody? */
  #isDescribed(frame: Frame): boolean {
    if (this.norm(frame, 0) !== 'the') return false;
    for (let i = 1; i < Math.min(7, frame.units.length); i++) {
      if (this.cast.startingAt(frame.units[i] ?? -1)) return false;
      if (this.isCue(frame, i)) return PERSON_HEADS.has(this.norm(frame, i - 1)) && !this.of(frame, i)?.person;
    }
    return false;
  }

  /** Does somebody speak or act in a frame who is named by an office only? */
  #isUnnamed(frame: Frame): boolean {
    return frame.units.some((unit, i) => {
      if (unit < 0 || !SPEAKERS.test(this.cast.norm(unit)) || this.cast.startingAt(unit)) return false;
      const after = this.norm(frame, i + 1);
      return cueKind(after) !== null || (/(ed|s)$/.test(after) && !isPossessive(this.cast.tokens[unit + 1]));
    });
  }

  #startsOver(frame: Frame, at: number): boolean {
    const unit = frame.units[at - 1];
    if (unit === undefined || unit < 0) return true;
    return this.norm(frame, at - 1) === ',' && (frame.units[at - 2] ?? 0) < 0;
  }

  /** "was described by Larsen as": who a passive names. A passive that names nobody leaves the speaker unnamed. */
  #agent(frame: Frame, at: number): Speaker | null {
    let i = at - 1;
    while (i >= 0 && i > at - 4 && BETWEEN.has(this.norm(frame, i)) && !BE.has(this.norm(frame, i))) i--;
    const be = BE.has(this.norm(frame, i));
    const participle = /ed$|^said$|^told$/.test(this.norm(frame, at));
    if (!participle) return null;
    for (let k = at + 1; k <= at + (be ? 8 : 1); k++)
      if (this.norm(frame, k) === 'by') return this.after(frame, k + 1) ?? UNNAMED;
    if (!be || this.norm(frame, at) === 'quoted' || this.norm(frame, at) === 'agreed') return null;
    return this.norm(frame, at) === 'asked' || this.norm(frame, at) === 'told' ? null : UNNAMED;
  }

  /** The subject that stands before a verb. */
  #before(frame: Frame, at: number): Speaker | null {
    const cast = this.cast;
    let j = at - 1;
    for (; j >= 0; j--) {
      const norm = this.norm(frame, j);
      if (
        !norm ||
        !(
          BETWEEN.has(norm) ||
          TIMES.has(norm) ||
          /^\d+$/.test(norm) ||
          (norm.endsWith('ly') && !cast.endingAt(frame.units[j] as number))
        )
      )
        break;
      if (cast.endingAt(frame.units[j] as number)) break;
    }
    const unit = frame.units[j] ?? -1;
    if (j < 0 || unit < 0) return null;
    const norm = this.norm(frame, j);
    if (PRONOUNS.has(norm)) return this.pronoun(frame, j);
    if (norm === 'who') return this.antecedent(frame, j);
    if (norm === 'which' || NOBODY.has(norm)) return UNNAMED;
    if (CONJUNCTIONS.has(norm)) return null;
    const text = cast.tokens[unit]?.text ?? '';
    if (/^[,–—-]$/.test(text)) return this.apposition(frame, j);
    if (text === ')') {
      let k = j;
      while (k > 0 && cast.tokens[frame.units[k] ?? -1]?.text !== '(') k--;
      return this.phrase(frame, k - 1);
    }
    return this.phrase(frame, j);
  }
}
