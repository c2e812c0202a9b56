/** Mentions of a readout, each with its range in the live page. */
import type { Mention, MentionKind, Readout, Span } from '../types.ts';
import type { Story } from './story.ts';

export interface Mark {
  mention: Mention;
  /** Null while its words are not in the page. */
  range: Range | null;
  /** The article it is found in. */
  story: Story;
}

export const KINDS: readonly MentionKind[] = ['official', 'country', 'mission'];

/** All mentions of a readout, in reading order; where two start together the longer one comes first. */
export function mentionsOf(readout: Readout): Mention[] {
  const of = (kind: MentionKind, entity: string, spans: Span[]): Mention[] =>
    spans.map(({ start, end }) => ({ kind, entity, start, end }));
  return [
    ...readout.officials.flatMap((official) => of('official', official.id, official.mentions)),
    ...readout.countries.flatMap((country) => of('country', country.code, country.mentions)),
    ...readout.missions.flatMap((mission) => of('mission', mission.id, mission.mentions)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a range still holds words of the page: one whose node was removed or set anew has collapsed or is detached. */
export const isLive = (range: Range | null): range is Range =>
  range !== null && !range.collapsed && range.startContainer.isConnected && range.endContainer.isConnected;

/** The text nodes a range runs through. */
export function textNodesOf(range: Range): Text[] {
  const { startContainer, commonAncestorContainer } = range;
  if (startContainer === range.endContainer)
    return startContainer.nodeType === Node.TEXT_NODE ? [startContainer as Text] : [];
  const nodes: Text[] = [];
  const walker = (startContainer.ownerDocument as Document).createTreeWalker(
    commonAncestorContainer,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) nodes.push(node as Text);
    else if (nodes.length > 0) break;
  }
  return nodes;
}
