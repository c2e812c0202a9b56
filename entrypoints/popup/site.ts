import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Site } from '../../components/site-line.tsx';
import { toPage } from '../../lib/messages.ts';
import { readsUnasked, type Sites } from '../../lib/sites.ts';
import type { TabState } from '../../lib/tab-state.ts';
import type { FrontTab } from './tab.ts';

/** The site of the page and whether it is read unasked; null where there is none to choose (a file, a private window). */
export function useSite(tab: FrontTab, state: TabState, sites: Sites | null): Site | null {
  const [host, setHost] = useState('');
  const worth = state.state === 'ready' || state.state === 'off';
  useEffect(() => {
    if (!worth || tab.private) return setHost('');
    let current = true;
    toPage(tab.id, 'popupToPage.site', null).then(
      (site) => current && setHost(site),
      () => undefined, // A page that does not answer has no choice to offer.
    );
    return () => {
      current = false;
    };
  }, [tab, worth]);
  return useMemo(
    () => (host && sites && sites.mode !== 'ask' ? { host, on: readsUnasked(sites, host) } : null),
    [host, sites],
  );
}
