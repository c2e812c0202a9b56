import { findQuotations, findQuoted, type QuoteSpan } from '../language/quotes.ts';
import type { Quote } from '../types.ts';
import { buildFrames, cueKind, type Frame, type Frames, quotedAt } from './quotes-frame.ts';
import { Cast, type Speaker, type SpeakerEntities, UNNAMED } from './quotes-speaker.ts';
import { Subjects } from './quotes-subject.ts';

/** Rule that found a speaker, for `--explain`. */
export type QuoteRule = 'after' | 'before' | 'according-to' | 'carried' | 'none';

/** A quotation with its speaker and the rule that found the speaker. */
export interface AttributedQuote extends Quote {
  rule: QuoteRule;
}

interface Found {
  speaker: Speaker;
  rule: QuoteRule;
}

/**
 * Finds an article's quotations and who speaks them: officials by id, others by name, unnamed people as null.
 * @param entities what scan and resolve found; pronouns that quotations hang on are read here, by who acts in the sentences before
 */
export function attributeQuotes(entities: SpeakerEntities): AttributedQuote[] {
  const quotations = findQuotations(entities.article);
  if (quotations.length === 0) return [];
  const quoted = findQuoted(entities.article);
  const reader = new Reader(entities, quoted);
  const byStart = new Map(quoted.map((q, k) => [q.start, k]));
  return quotations.map((q) => {
    const { speaker, rule } = reader.read(byStart.get(q.start) ?? -1, q.continues);
    return {
      start: q.start,
      end: q.end,
      text: q.text,
      speaker: speaker.person?.official ? speaker.person.id : null,
      speakerName: speaker.name,
      rule,
    };
  });
}

/** Reads quotations in order, remembering who spoke. */
class Reader {
  readonly #cast: Cast;
  readonly #quoted: QuoteSpan[];
  readonly #blocks: SpeakerEntities['article']['blocks'];
  readonly #frames: Frame[];
  readonly #places: Frames['places'];
  readonly #ends: Frames['ends'];
  readonly #subjects: Subjects;
  readonly #spoken = new Map<number, Speaker>();

  constructor(entities: SpeakerEntities, quoted: QuoteSpan[]) {
    this.#cast = new Cast(entities);
    this.#quoted = quoted;
    this.#blocks = entities.article.blocks;
    const { frames, places, ends } = buildFrames(entities.tokens, entities.sentences, quoted);
    this.#frames = frames;
    this.#places = places;
    this.#ends = ends;
    this.#subjects = new Subjects(this.#cast, frames);
  }

  read(k: number, continues: boolean): Found {
    const place = this.#places[k];
    const frame = this.#frames[place?.frame ?? -1];
    const stretch = this.#quoted[k];
    if (!place || !frame || !stretch) return { speaker: UNNAMED, rule: 'none' };
    const end = this.#ends.get(k);
    const last = end && this.#frames[end.frame];
    const found = (last && this.#after(last, end.at, false)) ?? this.#find(frame, place.at, stretch, continues);
    this.#spoken.set(k, found.speaker);
    return found;
  }

  #find(frame: Frame, at: number, stretch: QuoteSpan, continues: boolean): Found {
    const endsWithComma = /[,?!—–-]$/.test(stretch.text) || this.#text(frame, at + 1) === ',';
    const before = () => this.#before(frame, at);
    const after = () => this.#after(frame, at, false);
    const order = endsWithComma && !this.#introduced(frame, at) ? [after, before] : [before, after];
    for (const rule of order) {
      const found = rule();
      // "Larsen said it was “…,” according to the agency": the agency only reports it.
      if (found)
        return found.rule === 'according-to' && found.speaker.name && !found.speaker.person
          ? (before() ?? found)
          : found;
    }
    const loose = this.#after(frame, at, true);
    if (loose) return loose;
    const carried = this.#carried(frame, at, continues);
    return carried ? { speaker: carried, rule: 'carried' } : { speaker: UNNAMED, rule: 'none' };
  }

  /** "Larsen said: “…" – the words right before the mark settle it. */
  #introduced(frame: Frame, at: number): boolean {
    if (this.#text(frame, at - 1) === ':') return true;
    return this.#text(frame, at - 1) === ',' && this.#subjects.isCue(frame, at - 2) && (frame.units[at + 1] ?? -1) < 0;
  }

  /** The nearest word of speech before the quotation in its sentence. */
  #before(frame: Frame, at: number): Found | null {
    for (let i = at - 1; i >= 0; i--) {
      if (this.#subjects.isCue(frame, i)) {
        const speaker = this.#subjects.of(frame, i);
        if (speaker) return { speaker, rule: 'before' };
      }
      const according = this.#accordingTo(frame, i);
      if (according && at - i < 14) return according;
    }
    // "Larsen: “…"
    if (this.#text(frame, at - 1) === ':') {
      const speaker = this.#subjects.actor(frame, at);
      if (speaker) return { speaker, rule: 'before' };
    }
    return null;
  }

  /**
   * The words of speech after the quotation: at once, with no more between than their subject; `loose`: anywhere after it
   * in the sentence, set off by a comma.
   */
  #after(frame: Frame, at: number, loose: boolean): Found | null {
    const { units } = frame;
    let from = at + 1;
    while (/^[,–—-]$/.test(this.#text(frame, from))) from++;
    if (loose) {
      for (let i = from; i < units.length; i++) {
        if ((units[i] as number) < 0 && this.#isLong(units[i] as number)) return null;
        if (this.#text(frame, i) === ',') {
          const found = this.#tail(frame, i + 1);
          if (found) return found;
        }
      }
      return null;
    }
    return this.#tail(frame, from);
  }

  #tail(frame: Frame, from: number): Found | null {
    const { units } = frame;
    const first = units[from] ?? -1;
    if (first < 0) return null;
    const according = this.#accordingTo(frame, from);
    if (according) return according;
    if (cueKind(this.#cast.norm(first)) === 'finite' && this.#subjects.isCue(frame, from)) {
      const speaker = this.#subjects.after(frame, from + 1);
      return speaker ? { speaker, rule: 'after' } : null;
    }
    if (cueKind(this.#cast.norm(first)) === 'participle') return null;
    if (NO_SUBJECT.test(this.#cast.norm(first)) && !this.#cast.startingAt(first)) return null;
    for (let i = from + 1; i < Math.min(units.length, from + 40); i++) {
      const unit = units[i] as number;
      if (unit < 0) return null;
      if (/^[;:]$/.test(this.#text(frame, i))) return null;
      if (this.#subjects.isCue(frame, i) && cueKind(this.#cast.norm(unit)) === 'finite') {
        const speaker = this.#subjects.of(frame, i);
        return speaker ? { speaker, rule: 'after' } : null;
      }
    }
    return null;
  }

  #accordingTo(frame: Frame, at: number): Found | null {
    if (this.#norm(frame, at) === 'according' && this.#norm(frame, at + 1) === 'to') {
      return { speaker: this.#subjects.after(frame, at + 2) ?? UNNAMED, rule: 'according-to' };
    }
    return null;
  }

  /** Nobody is named beside it: the speech goes on from the sentence or the paragraph before. */
  #carried(frame: Frame, at: number, continues: boolean): Speaker | null {
    if (at > 0 && frame.units.slice(0, at).some((u) => u >= 0)) {
      // Part of a sentence: only another quotation of the same sentence, or nobody.
      const earlier = frame.units.slice(0, at).findLast((u) => u < 0 && this.#spoken.has(quotedAt(u)));
      return earlier === undefined ? null : (this.#spoken.get(quotedAt(earlier)) ?? null);
    }
    let reach = continues ? 2 : 1;
    for (let i = frame.index - 1; i >= 0; i--) {
      const earlier = this.#frames[i] as Frame;
      if (earlier.units.length === 0) continue;
      // A subheading or a stray line of the page does not interrupt a speech.
      if (earlier.block !== frame.block && this.#isStray(earlier)) {
        reach++;
        continue;
      }
      if (earlier.block < frame.block - reach) return null;
      const quotation = earlier.units.findLast((u) => u < 0 && this.#spoken.has(quotedAt(u)));
      if (quotation !== undefined) return this.#spoken.get(quotedAt(quotation)) ?? null;
      const said =
        this.#lastCue(earlier) ??
        (earlier.block === frame.block || this.#text(earlier, earlier.units.length - 1) === ':'
          ? this.#subjects.actor(earlier)
          : null);
      if (said) return said;
      if (earlier.block === frame.block) continue;
      return continues ? null : this.#next(frame);
    }
    return this.#next(frame);
  }

  /** "“We came to listen.” Larsen said little else": the sentence after it, if it begins with who speaks. */
  #next(frame: Frame): Speaker | null {
    const next = this.#frames[frame.index + 1];
    if (!next || next.block !== frame.block) return null;
    for (let i = 0; i < Math.min(8, next.units.length); i++)
      if (this.#subjects.isCue(next, i)) return this.#subjects.of(next, i);
    return null;
  }

  #lastCue(frame: Frame): Speaker | null {
    for (let i = 0; i < frame.units.length; i++) {
      if (this.#subjects.isCue(frame, i) && cueKind(this.#norm(frame, i)) === 'finite')
        return this.#subjects.of(frame, i);
    }
    return null;
  }

  /** A heading, or a short paragraph that ends in no point. */
  #isStray(frame: Frame): boolean {
    const block = this.#blocks[frame.block];
    if (block?.kind !== 'paragraph') return true;
    const last = frame.units.at(-1) ?? -1;
    return frame.units.length < 12 && last >= 0 && !/^[.!?:…]$/.test(this.#cast.tokens[last]?.text ?? '');
  }

  #isLong(unit: number): boolean {
    return (this.#quoted[quotedAt(unit)]?.words ?? 0) >= 4;
  }

  #norm(frame: Frame, at: number): string {
    const unit = frame.units[at] ?? -1;
    return unit < 0 ? '' : this.#cast.norm(unit);
  }

  #text(frame: Frame, at: number): string {
    const unit = frame.units[at] ?? -1;
    return unit < 0 ? '' : (this.#cast.tokens[unit]?.text ?? '');
  }
}

/** A sentence that goes on after a quotation with one of these does not name its speaker there. */
const NO_SUBJECT =
  /^(?:and|but|or|that|which|who|whose|to|as|in|on|at|of|for|with|when|while|after|before|because|if|between|over|by|from|is|was|are|were|during|ahead|amid|about)$/;
