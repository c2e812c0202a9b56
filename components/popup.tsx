import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FormatName } from '../lib/export/formats.ts';
import type { PageNotice, StoryPlace } from '../lib/tab-state.ts';
import type { MentionKind, Readout, Span } from '../lib/types.ts';
import { Banner } from './banner.tsx';
import { sayDate } from './dates.ts';
import { type Door, DoorContext } from './door.ts';
import { ExportMenu } from './export-menu.tsx';
import { Icon, type IconName, Logo } from './icons.tsx';
import { Legend } from './legend.tsx';
import { type Site, SiteLine } from './site-line.tsx';
import { Empty, type EmptyActions, type EmptyState } from './states.tsx';
import { Stories } from './stories.tsx';
import { Summary } from './summary.tsx';
import type { Text } from './text.ts';
import { type Pointed, WordsStrip } from './words-strip.tsx';

/** What the popup shows. */
export type PopupState =
  | EmptyState
  | { state: 'ready'; readout: Readout; notice: PageNotice | null; place: StoryPlace };

export type Density = 'compact' | 'comfortable';

export interface PopupActions extends EmptyActions {
  reveal(span: Span): void;
  toggle(kind: MentionKind): void;
  export(format: FormatName): void;
  /** Reads the site of the page by itself from now on, or not any more. */
  chooseSite(on: boolean): void;
  /** Reads the page again, now. */
  again(): void;
  /** Scrolls the page to the n-th of its articles. */
  showStory(index: number): void;
  settings(): void;
  /** Opens the side panel, where there is one and this is not it. */
  panel?(): void;
}

interface Props {
  text: Text;
  state: PopupState;
  kinds: Record<MentionKind, boolean>;
  formats: readonly FormatName[];
  words(span: Span): string | null;
  actions: PopupActions;
  density: Density;
  /** The site of the page, where the choice of it may be changed. */
  site?: Site | null;
  /** What the side panel shows below the summary. */
  children?: ComponentChildren;
  /** A short message about the last action ("Copied", "The export failed"). */
  toast?: string | null;
}

function Source({ readout, text }: { readout: Readout; text: Text }) {
  const { publisher, url, published } = readout.article;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  const said = [publisher ?? host, published && sayDate(published, text, 'medium')].filter(Boolean);
  return (
    <span class="source">
      <bdi>{said.join(' · ')}</bdi>
    </span>
  );
}

function Tool({ icon, label, run }: { icon: IconName; label: string; run(): void }) {
  return (
    <button type="button" class="plain-button" aria-label={label} title={label} onClick={() => run()}>
      <Icon name={icon} />
    </button>
  );
}

/** The popup as a whole; the side panel shows the same. */
export function Popup({ text, state, kinds, formats, words, actions, density, site, children, toast = null }: Props) {
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
    document.documentElement.dataset.density = density;
  }, [text, density]);

  return (
    <DoorContext.Provider value={door}>
      <header class="top">
        <Logo />
        <span class="brand">{text.t('extensionName')}</span>
        {readout && <Source readout={readout} text={text} />}
        {actions.panel && <Tool icon="panel" label={text.t('openPanel')} run={actions.panel} />}
        <Tool icon="gear" label={text.t('settings')} run={actions.settings} />
      </header>
      <main class={readout ? 'sheet' : 'sheet empty'}>
        {state.state === 'ready' ? (
          <>
            <Stories text={text} place={state.place} show={actions.showStory} />
            {state.notice && (
              <Banner icon="again" action={{ label: text.t('readAgain'), run: actions.again }}>
                {text.t(state.notice === 'changed' ? 'pageChanged' : 'pageRestless')}
              </Banner>
            )}
            {!state.readout.onTopic && <Banner icon="globe">{text.t('offTopicNote')}</Banner>}
            <Summary />
          </>
        ) : (
          <Empty text={text} state={state} actions={actions} />
        )}
        {children}
        {site && (state.state === 'ready' || state.state === 'off') && (
          <SiteLine text={text} site={site} choose={actions.chooseSite} />
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
