import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Readout, Span } from '../lib/types.ts';
import type { Text } from './text.ts';

/** What every component may ask of the door it is shown in. */
export interface Door {
  text: Text;
  readout: Readout;
  /** The page's words of a span, or null while they are not known. */
  words(span: Span): string | null;
  /** Scrolls the page to the span and flashes it. */
  reveal(span: Span): void;
  /** Hovered or focused evidence: its words are shown beside it; null ends that. */
  point(spans: readonly Span[] | null, at: Element | null): void;
}

export const DoorContext = createContext<Door | null>(null);

/** The door around this component. Throws outside of one: that is a mistake in the code. */
export function useDoor(): Door {
  const door = useContext(DoorContext);
  if (!door) throw new Error('A component needs a DoorContext around it');
  return door;
}
