/** What is known of a page, as the page itself sees it, and as the popup shows it. */
import type { Readout } from './types.ts';

/** What is known of a tab. `article` names the article within the page (a hash of its text); spans belong to it. */
export type TabState =
  /** The page is no news article, or not one about diplomacy: nothing was read. "Analyse anyway" reads it. */
  | { state: 'idle' }
  | { state: 'reading' }
  /** `notice`: something the reader should know, in plain English (the page changes too fast for highlights…). */
  | { state: 'ready'; article: string; readout: Readout; notice: string | null }
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
  | { state: 'read'; article: string; forced: boolean; notice: string | null };

/** The page's word and its readout, put together for the popup. A page that was read needs its readout: null without. */
export function tabStateOf(page: PageState, readout: Readout | null): TabState | null {
  if (page.state !== 'read') return page;
  if (!readout) return null;
  const { article, notice } = page;
  if (readout.onTopic || page.forced) return { state: 'ready', article, readout, notice };
  return { state: 'off-topic', article, readout, reason: readout.reasons[0] ?? 'no diplomatic engagement found' };
}
