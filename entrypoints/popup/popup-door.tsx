/** The popup at work: what it knows of its tab, and what its buttons do. The side panel is the same door. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Popup, type PopupState } from '../../components/popup.tsx';
import type { Text } from '../../components/text.ts';
import type { FormatName } from '../../lib/export/formats.ts';
import { spansOf } from '../../lib/export/summary.ts';
import { toPage } from '../../lib/messages.ts';
import { density as storedDensity, kinds as storedKinds, sites as storedSites } from '../../lib/storage.ts';
import type { TabState } from '../../lib/tab-state.ts';
import type { Span } from '../../lib/types.ts';
import { useStored } from '../options/stored.ts';
import { actionsOf } from './actions.ts';
import { type Places, placeOf, placesOf } from './export.ts';
import { useSite } from './site.ts';
import { type FrontTab, popupStateOf } from './tab.ts';
import { useTabState } from './tab-state.ts';

/** The first is what the button itself exports. */
const formats: FormatName[] = ['json', 'markdown', 'csv', 'hypothesis', 'text', 'event'];
const NOWHERE: Places = new Map();
const ALL = { official: true, country: true, mission: true };
/** How long (ms) a short message stays. */
const TOAST = 3_000;

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

function useToast(): [string | null, (words: string | null) => void] {
  const [toast, setToast] = useState<string | null>(null);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), TOAST);
    return () => clearTimeout(timer);
  }, [toast]);
  return [toast, setToast];
}

interface Props {
  tab: FrontTab;
  text: Text;
  where: 'popup' | 'panel';
  /** What the panel shows below the summary. */
  children?: ComponentChildren;
}

export function PopupDoor({ tab, text, where, children }: Props) {
  const [state, setState, ask] = useTabState(tab);
  const [kinds, setKinds] = useStored(storedKinds);
  const [sites, setSites] = useStored(storedSites);
  const [density] = useStored(storedDensity);
  const places = usePlaces(tab, state);
  const site = useSite(tab, state, sites);
  const [toast, setToast] = useToast();
  // The actions stay the same object while the tab is the same: no line is drawn anew for a toast.
  const now = useRef({ state, kinds: kinds ?? ALL, sites, site });
  now.current = { state, kinds: kinds ?? ALL, sites, site };
  const actions = useMemo(
    () => actionsOf({ tab, text, where, now, ask, setState, setKinds, setSites, say: setToast }),
    [tab, text, where, ask, setState, setKinds, setSites, setToast],
  );
  const words = useCallback((span: Span) => placeOf(places, span)?.exact ?? null, [places]);
  const shown = useMemo<PopupState>(
    () => popupStateOf(state, tab.url, sites?.mode ?? 'all', where === 'panel'),
    [state, tab.url, sites?.mode, where],
  );
  // Drawn once the density is known: nothing jumps.
  if (!density) return null;
  return (
    <Popup
      text={text}
      state={shown}
      kinds={kinds ?? ALL}
      formats={formats}
      words={words}
      actions={actions}
      density={where === 'panel' ? 'comfortable' : density}
      site={site}
      toast={toast}
    >
      {children}
    </Popup>
  );
}
