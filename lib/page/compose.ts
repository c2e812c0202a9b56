import type { Block, Segment } from '../types.ts';

/** A piece of source text: a text node's data, or a stretch of a file. Null is a line break. */
export interface Piece<Origin> {
  data: string;
  /** Where `data` starts in the source, in UTF-16 code units; -1 where the source has no place for it. */
  source: number;
  origin: Origin;
}

export interface Composed<Origin> {
  text: string;
  blocks: Block[];
  segments: Segment[];
  /** For each segment the piece it comes from and where in its data it starts (UTF-16 code units). */
  anchors: { origin: Origin; offset: number }[];
}

/** What ends a verbatim stretch: characters that are dropped, then blanks of any kind. */
const INTERRUPTION = /([\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+)|\s+/g;

/**
 * Writes an article's text from pieces of its source, block by block: blanks collapsed to one, invisible characters
 * dropped, blocks separated by "\n\n"; keeps for every verbatim stretch where it came from.
 */
export class Composer<Origin> {
  private text = '';
  private blocks: Block[] = [];
  private segments: Segment[] = [];
  private anchors: { origin: Origin; offset: number }[] = [];

  /** Adds a block; one without a visible character adds nothing. */
  add(kind: Block['kind'], pieces: (Piece<Origin> | null)[]): void {
    const separator = this.text ? '\n\n' : '';
    const start = this.text.length + separator.length;
    let body = '';
    let blank = false;
    const put = (piece: Piece<Origin>, from: number, to: number) => {
      const last = this.segments[this.segments.length - 1];
      const anchor = this.anchors[this.anchors.length - 1];
      if (blank && body) {
        // One plain blank inside the same piece is verbatim too: the stretch goes on.
        const length = last ? last.end - last.start : 0;
        if (
          anchor &&
          last &&
          last.start >= start &&
          anchor.origin === piece.origin &&
          anchor.offset + length + 1 === from &&
          piece.data[from - 1] === ' '
        )
          from--;
        else body += ' ';
      }
      blank = false;
      const at = start + body.length;
      const stretch = piece.data.slice(from, to);
      const joined =
        anchor &&
        last &&
        last.start >= start &&
        last.end === at &&
        anchor.origin === piece.origin &&
        anchor.offset + (last.end - last.start) === from;
      if (joined) last.end += stretch.length;
      else {
        this.segments.push({
          start: at,
          end: at + stretch.length,
          source: piece.source < 0 ? -1 : piece.source + from,
        });
        this.anchors.push({ origin: piece.origin, offset: from });
      }
      body += stretch;
    };
    for (const piece of pieces) {
      if (!piece) {
        blank = true;
        continue;
      }
      let from = 0;
      for (const match of piece.data.matchAll(INTERRUPTION)) {
        if (match.index > from) put(piece, from, match.index);
        if (match[1] === undefined) blank = true;
        from = match.index + match[0].length;
      }
      if (from < piece.data.length) put(piece, from, piece.data.length);
    }
    if (!body) return;
    this.text += separator + body;
    this.blocks.push({ kind, start, end: start + body.length });
  }

  done(): Composed<Origin> {
    return { text: this.text, blocks: this.blocks, segments: this.segments, anchors: this.anchors };
  }
}
