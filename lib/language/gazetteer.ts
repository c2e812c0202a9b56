import { type Token, tokenize } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** A trie over token norms: finds the longest entry that starts at a token, whatever the table's size. */
export class Gazetteer<T> {
  readonly #root: Node<T> = { next: null, values: null };

  /** A trie of plain words. */
  static of(entries: Iterable<string>): Gazetteer<true> {
    const trie = new Gazetteer<true>();
    for (const entry of entries) trie.add(entry, true);
    return trie;
  }

  /** @param text the entry as written; it is cut into the same tokens as an article is */
  add(text: string, value: T): this {
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
    return this;
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
    let node: Node<T> | undefined = this.#root;
    let best: { values: T[]; last: number } | null = null;
    for (let at = i; at < limit && node; at++) {
      node = node.next?.get((tokens[at] as Token).norm);
      if (!node?.values) continue;
      const values: T[] = accept ? node.values.filter((value) => accept(value, at + 1)) : node.values;
      if (values.length) best = { values, last: at + 1 };
    }
    return best;
  }
}
