import { normalise } from '../../language/tokens.ts';
import { countryName } from '../../reference/countries.ts';
import type { Party } from './parties.ts';
import type { Placed } from './place.ts';
import type { SentenceView, Story } from './sentence.ts';

/** How many paragraphs may stand before the dateline (a standfirst, a byline). */
const BEFORE = 3;

/** The city that an agency's dateline names ("SEOUL —", "MANILA (Reuters) -", "Zanzibar:", "BEIJING, November 9. /TASS/."). */
export function dateline(story: Story): Placed | null {
  let paragraphs = 0;
  let block = -1;
  for (const view of story.views) {
    const opens = view.sentence.block !== block;
    block = view.sentence.block;
    if (!opens) continue;
    if (view.sentence.kind === 'headline' && !/^[:—–]$/.test(view.tokens[view.first + 1]?.norm ?? '')) continue;
    // Below the first paragraph only capitals show that it is one.
    const found = datelineOf(view, paragraphs === 0);
    if (found) return found;
    if (view.sentence.kind === 'paragraph' && ++paragraphs > BEFORE) return null;
  }
  return null;
}

function datelineOf(view: SentenceView, first: boolean): Placed | null {
  const lead = view.parties[0];
  if (!lead?.place || !opensWith(view, lead)) return null;
  const upper = view.tokens[lead.first]?.shape === 'upper';
  if (!first && !upper) return null;
  const found = {
    place: { ...lead.place, city: lead.place.city ?? townOf(view, lead), venue: null },
    span: { start: lead.start, end: lead.end },
  };
  // "LIMA." and "BEIJING, November 9." stand alone.
  if (upper && view.sentence.kind === 'paragraph' && standsAlone(view, lead)) return found;
  for (let i = lead.last; i < Math.min(lead.last + 9, view.last); i++) {
    const text = view.tokens[i]?.text ?? '';
    if (/^[—–:]$/.test(text) || (/^[-_]$/.test(text) && !view.tokens[i]?.glued)) return found;
    if (!/^[(),/]$/.test(text) && view.tokens[i]?.shape === 'lower') return null;
  }
  return null;
}

/** The place opens its sentence, or only its date stands before it ("9 Nov, Beijing:"). */
function opensWith(view: SentenceView, lead: Party): boolean {
  if (lead.first <= view.first + 1) return true;
  const date = view.dates[0];
  return date !== undefined && date.span.start === view.sentence.start && lead.start - date.span.end <= 2;
}

/** Nothing but the place and a day in the sentence. */
function standsAlone(view: SentenceView, lead: Party): boolean {
  if (view.last - lead.last === 1) return true;
  const date = view.dates[0];
  return date !== undefined && date.span.start - lead.end <= 2 && view.sentence.end - date.span.end <= 1;
}

/** A dateline's own name where it is no state's ("Zanzibar:", "GAZA —"). */
function townOf(view: SentenceView, lead: Party): string | null {
  const token = view.tokens[lead.first];
  if (
    !token ||
    lead.last - lead.first !== 1 ||
    !lead.place ||
    token.norm === normalise(countryName(lead.place.country))
  )
    return null;
  return token.shape === 'upper' ? token.text.charAt(0) + token.text.slice(1).toLowerCase() : token.text;
}
