import type { JSX } from 'preact';
import { Notice } from './notice.tsx';
import type { Text } from './text.ts';

/** Why there is nothing to sum up. */
export type EmptyState =
  | { state: 'idle' | 'no-text' | 'not-injected' | 'reading' }
  /** By the reader's choice: this site is off, is not among those chosen, or nothing is read unasked. */
  | { state: 'off'; why: 'site' | 'not-chosen' | 'ask' }
  | { state: 'off-topic'; reason: string }
  | { state: 'not-english'; language: string }
  | { state: 'blocked'; why: 'store' | 'pdf' | 'browser' | 'file' | 'panel' | 'other' }
  | { state: 'error'; message: string };

export interface EmptyActions {
  analyseAnyway(): void;
  inject(): void;
  retry(): void;
  copy(details: string): void;
}

interface Props {
  text: Text;
  state: EmptyState;
  actions: EmptyActions;
}

const BLOCKED = {
  store: 'stateBlockedStore',
  pdf: 'stateBlockedPdf',
  browser: 'stateBlockedBrowser',
  file: 'stateBlockedFile',
  panel: 'stateBlockedPanel',
  other: 'stateBlockedOther',
} as const;

const OFF = { site: 'stateOffText', 'not-chosen': 'stateOffNotChosen', ask: 'stateOffAsk' } as const;

function languageName(tag: string, text: Text): string | null {
  try {
    return new Intl.DisplayNames(text.language, { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null; // What a page calls its language need not be a tag.
  }
}

function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <i class="w90" />
      <i class="w60" />
      <div class="skeleton-sides">
        <i class="box" />
        <i class="box" />
      </div>
      <i class="w75" />
      <i class="w40" />
      <i class="w90" />
    </div>
  );
}

/** Every state without a summary. None is an empty box: each says why, and what can be done. */
export function Empty({ text, state, actions }: Props): JSX.Element {
  const { t } = text;
  const anyway = (
    <button type="button" class="primary" onClick={() => actions.analyseAnyway()}>
      {t('analyseAnyway')}
    </button>
  );
  switch (state.state) {
    case 'reading':
      return (
        <>
          <Skeleton />
          <Notice icon="page" title={t('stateReadingTitle')} busy>
            <p>{t('stateReadingText')}</p>
          </Notice>
        </>
      );
    case 'idle':
    case 'off-topic':
      return (
        <Notice icon="globe" title={t('stateOffTopicTitle')} actions={anyway}>
          <p>{t('stateOffTopicText')}</p>
          {state.state === 'off-topic' && state.reason && (
            <p class="notice-reason">
              <b>{t('stateOffTopicWhy')}</b> <bdi>{state.reason}</bdi>
            </p>
          )}
        </Notice>
      );
    case 'off':
      return (
        <Notice icon="pause" title={t(state.why === 'ask' ? 'stateOffAskTitle' : 'stateOffTitle')} actions={anyway}>
          <p>{t(OFF[state.why])}</p>
        </Notice>
      );
    case 'no-text':
      return (
        <Notice
          icon="page"
          title={t('stateNoTextTitle')}
          actions={
            <button type="button" class="primary" onClick={() => actions.retry()}>
              {t('tryAgain')}
            </button>
          }
        >
          <p>{t('stateNoTextText')}</p>
        </Notice>
      );
    case 'not-english': {
      const name = languageName(state.language, text);
      return (
        <Notice
          icon="letters"
          title={name ? t('stateNotEnglishTitle', name) : t('stateNotEnglishUnknown')}
          actions={anyway}
        >
          <p>{t('stateNotEnglishText')}</p>
        </Notice>
      );
    }
    case 'blocked':
      return (
        <Notice icon="lock" title={t('stateBlockedTitle')}>
          <p>{t(BLOCKED[state.why])}</p>
          {state.why !== 'file' && <p>{t('stateBlockedHint')}</p>}
        </Notice>
      );
    case 'not-injected':
      return (
        <Notice
          icon="clock"
          title={t('stateNotInjectedTitle')}
          actions={
            <button type="button" class="primary" onClick={() => actions.inject()}>
              {t('readNow')}
            </button>
          }
        >
          <p>{t('stateNotInjectedText')}</p>
        </Notice>
      );
    case 'error':
      return (
        <Notice
          icon="warn"
          title={t('stateErrorTitle')}
          actions={
            <>
              <button type="button" class="primary" onClick={() => actions.retry()}>
                {t('tryAgain')}
              </button>
              <button type="button" class="secondary" onClick={() => actions.copy(state.message)}>
                {t('copyDetails')}
              </button>
            </>
          }
        >
          <p>{t('stateErrorText')}</p>
          <details class="notice-details">
            <summary>{t('details')}</summary>
            <pre dir="ltr">{state.message}</pre>
          </details>
        </Notice>
      );
  }
}
