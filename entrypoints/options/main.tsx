import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Settings, type SettingsActions } from '../../components/settings/settings.tsx';
import type { Text } from '../../components/text.ts';
import { density, kinds, look, sites } from '../../lib/storage.ts';
import { interfaceText } from '../popup/words.ts';
import { proof, rebind, type Shortcuts, shortcuts } from './browser.ts';
import { useStored } from './stored.ts';

function Page({ text, keys }: { text: Text; keys: Shortcuts }) {
  const [storedSites, setSites] = useStored(sites);
  const [storedKinds, setKinds] = useStored(kinds);
  const [storedLook, setLook] = useStored(look);
  const [storedDensity, setDensity] = useStored(density);
  const actions = useMemo<SettingsActions>(
    () => ({ sites: setSites, kinds: setKinds, look: setLook, density: setDensity, rebind: rebind() }),
    [setSites, setKinds, setLook, setDensity],
  );
  if (!storedSites || !storedKinds || !storedLook || !storedDensity) return null;
  const data = {
    sites: storedSites,
    kinds: storedKinds,
    look: storedLook,
    density: storedDensity,
    shortcuts: keys,
    proof: proof(browser.runtime.getManifest()),
  };
  return <Settings text={text} data={data} actions={actions} />;
}

const root = document.getElementById('app');
const [text, keys] = await Promise.all([interfaceText(), shortcuts()]);
if (root) render(<Page text={text} keys={keys} />, root);
