/** The popup at work: what it knows of its tab, and what its buttons do. The side panel is the same door. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup, type PopupActions, type PopupState } from '../../components/popup.tsx';
import { makeText } from '../../components/text.ts';
import { FORMATS, type FormatName } from '../../lib/export/formats.ts';
import { spansOf } from '../../lib/export/index.ts';
import { allDoor, listen, toBackground, toPage } from '../../lib/messages.ts';
import { type Kinds, kinds as storedKinds } from '../../lib/storage.ts';
import type { TabState } from '../../lib/tab-state.ts';
import type { Readout, Span } from '../../lib/types.ts';
import { type Places, placeOf, placesOf, save } from './export.ts';
import { type FrontTab, popupStateOf } from './tab.ts';

const text = makeText((key, values) => browser.i18n.getMessage(key, values));
const formats = Object.keys(FORMATS) as FormatName[];
const NOWHERE: Places = new Map();
/** How long (ms) a short message stays. */
const TOAST = 3_000;

const readoutIn = (state: TabState): Readout | null => ('readout' in state ? state.readout : null);
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

function useTabState(tab: FrontTab): [TabState, (state: TabState) => void, () => void] {
  const [state, setState] = useState<TabState>({ state: 'reading' });
  const ask = useCallback(() => {
    toBackground('popupToBackground.stateOf', { tab: tab.id }).then(setState, (error) =>
      setState({ state: 'error', message: message(error) }),
    );
  }, [tab.id]);
  useEffect(() => {
    ask();
    return listen(allDoor, {
      'backgroundToAll.changed': (changed) => {
        if (changed.tab === tab.id) setState(changed.state);
        return null;
      },
    });
  }, [ask, tab.id]);
  return [state, setState, ask];
}

function useKinds(): [Kinds, (kinds: Kinds) => void] {
  const [kinds, setKinds] = useState<Kinds>({ official: true, country: true, mission: true });
  useEffect(() => {
    void storedKinds.get().then(setKinds);
    return storedKinds.watch(setKinds);
  }, []);
  return [kinds, setKinds];
}

/** Where the words of the readout are in the page; asked once for each readout, because every hover needs them. */
function usePlaces(tab: FrontTab, state: TabState): Places {
  const [places, setPlaces] = useState<Places>(NOWHERE);
  useEffect(() => {
    setPlaces(NOWHERE);
    if (state.state !== 'ready') return;
    const spans = spansOf(state.readout);
    let current = true;
    toPage(tab.id, 'popupToPage.locate', { article: state.article, spans }).then(
      (located) => current && setPlaces(placesOf(spans, located)),
      () => undefined, // A page that is gone has no words to show; the summary stands without them.
    );
    return () => {
      current = false;
    };
  }, [tab.id, state]);
  return places;
}

export function PopupDoor({ tab }: { tab: FrontTab }) {
  const [state, setState, ask] = useTabState(tab);
  const [kinds, setKinds] = useKinds();
  const places = usePlaces(tab, state);
  const [toast, setToast] = useState<string | null>(null);
  // The actions stay the same object while the tab is the same: no line is drawn anew for a toast.
  const now = useRef({ state, kinds, places });
  now.current = { state, kinds, places };

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), TOAST);
    return () => clearTimeout(timer);
  }, [toast]);

  const actions = useMemo<PopupActions>(() => {
    const fail = (error: unknown) => setState({ state: 'error', message: message(error) });
    return {
      reveal(span) {
        const { state } = now.current;
        if (state.state !== 'ready') return;
        const gone = () => setToast(text.t('wordsGone'));
        toPage(tab.id, 'popupToPage.reveal', { article: state.article, span }).then((found) => found || gone(), gone);
      },
      toggle(kind) {
        const changed = { ...now.current.kinds, [kind]: !now.current.kinds[kind] };
        setKinds(changed);
        void storedKinds.set(changed);
      },
      async export(format) {
        const { state } = now.current;
        const readout = readoutIn(state);
        if (state.state !== 'ready' || !readout) return;
        try {
          // The page may have changed since the popup was opened: the export says where the words are now.
          const spans = spansOf(readout);
          const located = await toPage(tab.id, 'popupToPage.locate', { article: state.article, spans });
          setToast(text.t('exported', save(format, readout, placesOf(spans, located))));
        } catch (error) {
          setToast(text.t('exportFailed', message(error)));
        }
      },
      analyseAnyway() {
        setState({ state: 'reading' });
        toPage(tab.id, 'popupToPage.analyseAnyway', null).then(ask, fail);
      },
      inject() {
        setState({ state: 'reading' });
        toBackground('popupToBackground.inject', { tab: tab.id }).then(setState, fail);
      },
      retry() {
        setState({ state: 'reading' });
        toPage(tab.id, 'backgroundToPage.again', null).then(ask, ask);
      },
      copy(details) {
        navigator.clipboard.writeText(details).then(
          () => setToast(text.t('copied')),
          (error) => setToast(message(error)),
        );
      },
    };
  }, [tab.id, ask, setState, setKinds]);

  const words = useCallback((span: Span) => placeOf(places, span)?.exact ?? null, [places]);
  const shown = useMemo<PopupState>(() => popupStateOf(state, tab.url), [state, tab.url]);
  return (
    <Popup text={text} state={shown} kinds={kinds} formats={formats} words={words} actions={actions} toast={toast} />
  );
}
