import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../lib/types.ts';
import { useDoor } from './door.ts';

interface Props {
  spans: readonly Span[];
  class?: string;
  /** For assistive technology, where the children alone do not say what this is. */
  label?: string;
  children: ComponentChildren;
}

/**
 * A statement that can be checked: pointing at it shows the page's words, pressing it scrolls the page there; pressing
 * again goes to the next of its places. Without spans it is plain text.
 */
export function Evidence({ spans, class: name = '', label, children }: Props) {
  const { reveal, point, words } = useDoor();
  const [turn, setTurn] = useState(0);
  if (spans.length === 0) return <span class={name}>{children}</span>;
  const said = spans.map(words).filter((s) => s !== null);
  return (
    <button
      type="button"
      class={`evidence ${name}`}
      aria-label={label}
      aria-description={said[0]}
      onMouseEnter={(e) => point(spans, e.currentTarget)}
      onMouseLeave={() => point(null, null)}
      onFocus={(e) => point(spans, e.currentTarget)}
      onBlur={() => point(null, null)}
      onClick={() => {
        const span = spans[turn % spans.length];
        if (span) reveal(span);
        setTurn(turn + 1);
      }}
    >
      {children}
    </button>
  );
}
