/**
 * The components with one fixture: `?fixture=baku&language=ar&view=panel`. Calls of actions are kept in `window.calls`.
 * Views: popup (compact, or `density=comfortable`), panel, settings (`fixture` is one of its choices then).
 * `window.show(query)` shows another one without loading the page again.
 * A story that is put into `window.story` before the page runs is shown instead (pictures of articles of one's own).
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Imported, type ImportState } from '../../../components/imported.tsx';
import { type Density, Popup, type PopupActions } from '../../../components/popup.tsx';
import { Settings } from '../../../components/settings/settings.tsx';
import { fromMessages, loadText, type Text } from '../../../components/text.ts';
import { FORMATS, type FormatName } from '../../../lib/export/formats.ts';
import { type Fixture, fixtures } from '../fixtures/index.ts';
import { choices } from '../fixtures/settings.ts';
import type { Story } from '../fixtures/story.ts';

type Messages = Record<string, { message: string }>;
const languages = import.meta.glob<Messages>('../../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** What the address, or the last call of `show`, asks for. */
let query = new URLSearchParams(location.search);
const calls: [string, ...unknown[]][] = [];

const note =
  (action: string) =>
  (...values: unknown[]) => {
    calls.push([action, ...values]);
  };

function given(name: string): Fixture | undefined {
  const { story } = window as { story?: Story };
  if (!story) return fixtures[name];
  const place = { index: 0, count: 1 };
  return { text: story.text, state: { state: 'ready', readout: story.readout, notice: null, place } };
}

const OPENED: ImportState = {
  state: 'done',
  file: 'cohen-aliyev-2023-04-19.json',
  withoutQuote: 1,
  items: [
    { label: 'Eli Cohen', quote: 'Israel’s Foreign Minister Eli Cohen', kind: 'official', found: true },
    { label: 'Azerbaijan', quote: 'Baku', kind: 'country', found: true },
    { label: '', quote: 'a statement that was taken out', kind: null, found: false },
  ],
};

function Sheet({ text, fixture, view }: { text: Text; fixture: Fixture; view: string }) {
  const [kinds, setKinds] = useState({ official: true, country: true, mission: true });
  const [imported, setImported] = useState<ImportState>(query.has('opened') ? OPENED : { state: 'none' });
  const actions: PopupActions = {
    reveal: note('reveal'),
    export: note('export'),
    analyseAnyway: note('analyseAnyway'),
    inject: note('inject'),
    retry: note('retry'),
    again: note('again'),
    showStory: note('showStory'),
    chooseSite: note('chooseSite'),
    copy: note('copy'),
    settings: note('settings'),
    ...(view === 'popup' && { panel: note('panel') }),
    toggle(kind) {
      note('toggle')(kind);
      setKinds({ ...kinds, [kind]: !kinds[kind] });
    },
  };
  const density = (query.get('density') ?? (view === 'panel' ? 'comfortable' : 'compact')) as Density;
  return (
    <Popup
      text={text}
      state={fixture.state}
      kinds={kinds}
      formats={Object.keys(FORMATS) as FormatName[]}
      words={({ start, end }) => fixture.text.slice(start, end)}
      actions={actions}
      density={density}
      site={{ host: 'example-news.org', on: fixture.state.state !== 'off' }}
    >
      {view === 'panel' && (
        <Imported
          text={text}
          imported={imported}
          onFile={(file) => {
            note('file')(file.name);
            setImported(OPENED);
          }}
          onShow={note('show')}
          onClose={() => setImported({ state: 'none' })}
        />
      )}
    </Popup>
  );
}

function SettingsView({ text, name }: { text: Text; name: string }) {
  const [data, setData] = useState(choices[name] ?? choices.all!);
  const set =
    <K extends keyof typeof data>(key: K) =>
    (value: (typeof data)[K]) => {
      note(key)(value);
      setData({ ...data, [key]: value });
    };
  const actions = {
    sites: set('sites'),
    kinds: set('kinds'),
    look: set('look'),
    density: set('density'),
    ...(name !== 'ask' && { rebind: note('rebind') }),
  };
  return <Settings text={text} data={data} actions={actions} />;
}

function Gallery({ text }: { text: Text }) {
  const view = query.get('view') ?? 'popup';
  const name = query.get('fixture') ?? '';
  if (view === 'settings') return <SettingsView text={text} name={name} />;
  const fixture = given(name);
  return fixture ? <Sheet text={text} fixture={fixture} view={view} /> : <p>No such fixture.</p>;
}

const root = document.getElementById('app');

async function show(search: string): Promise<void> {
  const messages =
    languages[`../../../public/_locales/${new URLSearchParams(search).get('language') ?? 'en'}/messages.json`];
  if (!root || !messages) return;
  const text = await loadText(fromMessages(messages));
  query = new URLSearchParams(search);
  calls.length = 0;
  document.documentElement.removeAttribute('style');
  render(null, root);
  render(<Gallery text={text} />, root);
  scrollTo(0, 0);
}

Object.assign(window, { calls, show });
await show(location.search);
