import { type Token, tokenize } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** "Ivory Coast" → "ivory", without cutting the rest; null for a text whose first word takes a closer look ("U.S.", "Côte"). */
function plainFirstWord(text: string): string | null {
  let end = 0;
  for (let code = text.charCodeAt(0); (code >= 97 && code <= 122) || (code >= 65 && code <= 90); )
    code = text.charCodeAt(++end);
  return end > 0 && (end === text.length || text.charCodeAt(end) === 32) ? text.slice(0, end).toLowerCase() : null;
}

/**
 * A trie over token norms: finds the longest entry that starts at a token, whatever the table's size. An entry is cut into tokens when
 * its first word is first met: an article meets a hundredth of them, and most articles are read by a context just started.
 */
export class Gazetteer<T> {
  readonly #root: Node<T> = { next: null, values: null };
  /** Entries not yet cut, by their first word. */
  readonly #waiting = new Map<string, [text: string, value: T][]>();

  /** A trie of plain words. */
  static of(entries: Iterable<string>): Gazetteer<true> {
    const trie = new Gazetteer<true>();
    for (const entry of entries) trie.add(entry, true);
    return trie;
  }

  /** @param text the entry as written; it is cut into the same tokens as an article is */
  add(text: string, value: T): this {
    const first = plainFirstWord(text) ?? tokenize(text)[0]?.norm;
    if (first === undefined) return this;
    const there = this.#waiting.get(first);
    if (this.#root.next?.has(first)) this.#cut(text, value);
    else if (there) there.push([text, value]);
    else this.#waiting.set(first, [[text, value]]);
    return this;
  }

  /** The trie under a first word; made when it is first asked for. */
  #branch(first: string): Node<T> | undefined {
    const known = this.#root.next?.get(first);
    if (known) return known;
    const waiting = this.#waiting.get(first);
    if (!waiting) return undefined;
    this.#waiting.delete(first);
    for (const [text, value] of waiting) this.#cut(text, value);
    return this.#root.next?.get(first);
  }

  #cut(text: string, value: T): void {
    let node = this.#root;
    for (const token of tokenize(text)) {
      node.next ??= new Map();
      let child = node.next.get(token.norm);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(token.norm, child);
      }
      node = child;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /**
   * The longest entry that starts at token `i`.
   * @param limit no token from this index on is read
   * @param accept which of an entry's values fit the tokens [i, last); entries without any are passed over for a shorter one
   * @returns the fitting values and the index after the entry's last token, or null
   */
  match(
    tokens: readonly Token[],
    i: number,
    limit: number,
    accept?: (value: T, last: number) => boolean,
  ): { values: T[]; last: number } | null {
    if (i >= limit) return null;
    let node = this.#branch((tokens[i] as Token).norm);
    let best: { values: T[]; last: number } | null = null;
    for (let last = i + 1; node; last++) {
      const { values: all } = node;
      const values = all && accept ? all.filter((value) => accept(value, last)) : all;
      if (values?.length) best = { values, last };
      node = last < limit ? node.next?.get((tokens[last] as Token).norm) : undefined;
    }
    return best;
  }
}
