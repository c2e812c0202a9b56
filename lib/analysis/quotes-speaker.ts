import { isPossessive, type Token } from '../language/tokens.ts';
import type { Entities, Person, PersonMention } from './entities.ts';
import { INDEFINITE, INSTITUTIONS, NAMELESS, PERSON_HEADS, PREPOSITIONS, WRITINGS } from './quotes-cues.table.ts';

/** Who speaks: someone the article names, a name alone (a ministry), or someone it leaves unnamed (both null). */
export interface Speaker {
  person: Person | null;
  name: string | null;
}

export const UNNAMED: Speaker = { person: null, name: null };

export type SpeakerEntities = Pick<Entities, 'article' | 'tokens' | 'sentences' | 'people' | 'mentions' | 'references'>;

/** Look-ups over the people of an article, by token. */
export class Cast {
  readonly tokens: Token[];
  readonly people: Map<string, Person>;
  readonly #entities: SpeakerEntities;
  readonly #starts = new Map<number, PersonMention>();
  readonly #ends = new Map<number, PersonMention>();

  constructor(entities: SpeakerEntities) {
    this.#entities = entities;
    this.tokens = entities.tokens;
    this.people = new Map(entities.people.map((p) => [p.id, p]));
    for (const mention of entities.mentions) {
      this.#starts.set(mention.first, mention);
      this.#ends.set(mention.last, mention);
    }
  }

  norm(i: number): string {
    return this.tokens[i]?.norm ?? '';
  }

  /** The mention that begins at token i. */
  startingAt(i: number): PersonMention | undefined {
    return this.#starts.get(i);
  }

  /** The mention whose last token is i. */
  endingAt(i: number): PersonMention | undefined {
    return this.#ends.get(i + 1);
  }

  speaker(id: string): Speaker {
    const person = this.people.get(id) ?? null;
    return person ? { person, name: person.name } : UNNAMED;
  }

  /** The one person that the resolver ties a pronoun to. */
  reference(i: number): Speaker | null {
    const found = this.#entities.references.find((r) => r.first <= i && i < r.last);
    return found && found.people.length === 1 ? this.speaker(found.people[0] as string) : null;
  }

  words(first: number, last: number): string {
    const [a, b] = [this.tokens[first], this.tokens[last - 1]];
    return a && b ? this.#entities.article.text.slice(a.start, b.end) : '';
  }

  /**
   * Who a noun phrase without a mention stands for: a person met before ("the Chatham House analyst"), an institution by
   * its name, or nobody that is named.
   * @param first first token of the phrase @param last its end (exclusive)
   */
  describe(first: number, last: number): Speaker {
    let from = first;
    while (from < last && /^(?:the|this|that|its|his|her|their)$/.test(this.norm(from))) from++;
    const indefinite = INDEFINITE.has(this.norm(first));
    const headAt = this.#head(from, last);
    const head = this.norm(headAt);
    if (WRITINGS.has(head)) return this.#author(from, headAt, last);
    const aide = /^(?:aide|diplomat|official)$/.test(head) && /^(?:the|this)$/.test(this.norm(first));
    if (indefinite || (NAMELESS.has(head) && !aide)) return UNNAMED;
    const person = PERSON_HEADS.has(head) || aide ? this.#describedAs(first, from, headAt) : null;
    if (person) return person;
    const named = this.tokens.slice(from, last).some((t) => t.kind === 'word' && t.shape !== 'lower');
    const lower = this.tokens[headAt]?.shape === 'lower';
    if (lower && !INSTITUTIONS.has(head)) return UNNAMED;
    if (PERSON_HEADS.has(head) && lower) return UNNAMED;
    if (!named && !INSTITUTIONS.has(head)) return UNNAMED;
    return this.#byName(from, last);
  }

  /** The head noun: the last word before "of", "for" or the end. */
  #head(first: number, last: number): number {
    let head = last - 1;
    for (let i = first + 1; i < last; i++) {
      if (PREPOSITIONS.has(this.norm(i))) {
        head = i - 1;
        break;
      }
    }
    while (head > first && this.tokens[head]?.kind !== 'word') head--;
    return head;
  }

  /** "A statement from the ministry", "Larsen's letter": whose words they are. */
  #author(first: number, head: number, last: number): Speaker {
    for (let i = first; i <= head; i++) {
      const owner = isPossessive(this.tokens[i + 1]) || this.norm(i + 1) === "'" ? this.endingAt(i) : undefined;
      if (owner && i + 2 >= head) return this.speaker(owner.person);
    }
    for (let i = head + 1; i < last; i++) {
      if (!/^(?:by|from|of)$/.test(this.norm(i))) continue;
      for (let k = i + 1; k < last; k++) {
        const author = this.startingAt(k);
        if (author) return this.speaker(author.person);
      }
      return this.describe(i + 1, last);
    }
    return UNNAMED;
  }

  /** Someone whose name had the description beside it: "the analyst" after "Mona Ruiz, an analyst at …". */
  #describedAs(first: number, from: number, headAt: number): Speaker | null {
    const head = this.norm(headAt);
    const rest = new Set<string>();
    for (let i = from; i < headAt; i++) if (this.tokens[i]?.kind === 'word') rest.add(this.norm(i));
    let best: { person: string; score: number } | null = null;
    const earlier = this.#entities.mentions.filter((m) => m.last <= first && m.form === 'name').slice(-60);
    for (const mention of earlier) {
      const sentenceEnd = this.#sentenceEnd(mention.last);
      const near: string[] = [];
      for (let i = Math.max(0, mention.first - 6); i < Math.min(mention.last + 22, sentenceEnd); i++)
        near.push(this.norm(i));
      if (!near.includes(head)) continue;
      const score = 1 + near.filter((n) => rest.has(n)).length;
      if (!best || score >= best.score) best = { person: mention.person, score };
    }
    return best ? this.speaker(best.person) : null;
  }

  #sentenceEnd(i: number): number {
    const sentences = this.#entities.sentences;
    let lo = 0;
    let hi = sentences.length - 1;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((sentences[mid]?.last ?? 0) <= i) lo = mid + 1;
      else hi = mid;
    }
    return sentences[lo]?.last ?? this.tokens.length;
  }

  /** A capitalised phrase: someone's surname if the article has such a person, else the name as it stands. */
  #byName(first: number, last: number): Speaker {
    const norms = this.tokens.slice(first, last).map((t) => t.norm);
    const surname = norms.at(-1) ?? '';
    if (!INSTITUTIONS.has(surname)) {
      for (const person of this.people.values()) {
        const words = person.name.toLowerCase().split(/[\s-]/);
        if (words.at(-1) === surname && norms.length <= 3) return { person, name: person.name };
      }
    }
    return { person: null, name: this.words(first, last) || null };
  }
}
