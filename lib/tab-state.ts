/** What is known of a page, as the page itself sees it, and as the popup shows it. */
import type { Readout } from './types.ts';

/**
 * Something to know about a page whose highlights stand:
 * `changed`: its words are not those of the readout any more; they are being read anew, or will be (`popupToPage.again`: now).
 * `translated`: its words are in another language now; highlights come back with the original.
 * `restless`: it changes without end; to keep it fast its highlights follow at growing intervals only (`popupToPage.again`: now).
 */
export type PageNotice = 'changed' | 'restless' | 'translated';

/** Of several articles on a page (one after the other, without end), which one: the one in view. Both count from 0 and 1. */
export interface StoryPlace {
  index: number;
  count: number;
}

/** What is known of a tab. `article` names the article within the page (a hash of its text); spans belong to it. */
export type TabState =
  /** The page is no news article, or not one about diplomacy: nothing was read. "Analyse anyway" reads it. */
  | { state: 'idle' }
  | { state: 'reading' }
  | { state: 'ready'; article: string; readout: Readout; notice: PageNotice | null; place: StoryPlace }
  /** Read, and not about diplomatic engagement: `reason` in plain English; `readout.onTopic` is false. */
  | { state: 'off-topic'; article: string; readout: Readout; reason: string }
  | { state: 'no-text' }
  /** `language`: BCP 47 tag. */
  | { state: 'not-english'; language: string }
  /** A page extensions may not touch: store, PDF viewer, browser pages. */
  | { state: 'blocked' }
  /** Opened before the extension was there: `popupToBackground.inject` mends it. */
  | { state: 'not-injected' }
  /** Switched off by the reader's choice of sites. */
  | { state: 'off' }
  | { state: 'error'; message: string };

/** The same without the readout: what the page itself keeps and answers with. `forced`: read because the reader asked. */
export type PageState =
  | { state: 'idle' | 'reading' | 'no-text' | 'off' | 'blocked' }
  | { state: 'not-english'; language: string }
  | { state: 'error'; message: string }
  | { state: 'read'; article: string; forced: boolean; notice: PageNotice | null; place: StoryPlace };

/** The page's word and its readout, put together for the popup. A page that was read needs its readout: null without. */
export function tabStateOf(page: PageState, readout: Readout | null): TabState | null {
  if (page.state !== 'read') return page;
  if (!readout) return null;
  const { article, notice, place } = page;
  if (readout.onTopic || page.forced) return { state: 'ready', article, readout, notice, place };
  return { state: 'off-topic', article, readout, reason: readout.reasons[0] ?? 'no diplomatic engagement found' };
}
