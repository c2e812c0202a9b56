import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FormatName } from '../lib/export/formats.ts';
import type { MentionKind, Readout, Span } from '../lib/types.ts';
import { sayDate } from './dates.ts';
import { type Door, DoorContext } from './door.ts';
import { ExportMenu } from './export-menu.tsx';
import { Icon, Logo } from './icons.tsx';
import { Legend } from './legend.tsx';
import { Empty, type EmptyActions, type EmptyState } from './states.tsx';
import { Summary } from './summary.tsx';
import type { Text } from './text.ts';
import { type Pointed, WordsStrip } from './words-strip.tsx';

/** What the popup shows. `notice`: something to know about this page, in plain English. */
export type PopupState = EmptyState | { state: 'ready'; readout: Readout; notice: string | null };

export interface PopupActions extends EmptyActions {
  reveal(span: Span): void;
  toggle(kind: MentionKind): void;
  export(format: FormatName): void;
  /** Opens the settings, where there are any. */
  settings?(): void;
}

interface Props {
  text: Text;
  state: PopupState;
  kinds: Record<MentionKind, boolean>;
  formats: readonly FormatName[];
  words(span: Span): string | null;
  actions: PopupActions;
  /** A short message about the last action ("Copied", "The export failed"). */
  toast?: string | null;
}

function Source({ readout, text }: { readout: Readout; text: Text }) {
  const { publisher, url, published } = readout.article;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  const said = [publisher ?? host, published && sayDate(published, text, 'medium')].filter(Boolean);
  return <span class="source">{said.join(' · ')}</span>;
}

/** The popup as a whole; the side panel shows the same. */
export function Popup({ text, state, kinds, formats, words, actions, toast = null }: Props) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const readout = state.state === 'ready' ? state.readout : null;
  const door = useMemo<Door | null>(() => {
    if (!readout) return null;
    return {
      text,
      readout,
      words,
      reveal: actions.reveal,
      point(spans, at) {
        const bottom = at?.getBoundingClientRect().bottom ?? 0;
        setPointed(spans && { spans, low: bottom > innerHeight * 0.55 });
      },
    };
  }, [text, readout, words, actions]);

  useEffect(() => {
    document.documentElement.lang = text.language;
    document.documentElement.dir = text.direction;
  }, [text]);

  return (
    <DoorContext.Provider value={door}>
      <header class="top">
        <Logo />
        <span class="brand">{text.t('extensionName')}</span>
        {readout && <Source readout={readout} text={text} />}
        {actions.settings && (
          <button type="button" class="plain-button" aria-label={text.t('settings')} onClick={actions.settings}>
            <Icon name="gear" />
          </button>
        )}
      </header>
      <main class={readout ? 'sheet' : 'sheet empty'}>
        {state.state === 'ready' ? (
          <>
            {state.notice && <p class="banner">{state.notice}</p>}
            {!state.readout.onTopic && <p class="banner">{text.t('offTopicNote')}</p>}
            <Summary />
          </>
        ) : (
          <Empty text={text} state={state} actions={actions} />
        )}
      </main>
      {readout && (
        <>
          <WordsStrip pointed={pointed} />
          <footer class="bottom">
            <Legend kinds={kinds} onToggle={actions.toggle} />
            <ExportMenu text={text} formats={formats} onExport={actions.export} />
          </footer>
        </>
      )}
      <div class="toast" role="status" aria-live="polite">
        {toast}
      </div>
    </DoorContext.Provider>
  );
}
