/**
 * One fixture in the popup's own components: `?fixture=baku&language=ar`. Calls of actions are kept in `window.calls`.
 * A story that is put into `window.story` before the page runs is shown instead (pictures of articles of one's own).
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Popup, type PopupActions } from '../../../components/popup.tsx';
import { fromMessages, makeText } from '../../../components/text.ts';
import { FORMATS, type FormatName } from '../../../lib/export/formats.ts';
import { type Fixture, fixtures } from '../fixtures/index.ts';
import type { Story } from '../fixtures/story.ts';

const languages = import.meta.glob<Record<string, { message: string }>>('../../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

const query = new URLSearchParams(location.search);
const given = (window as { story?: Story }).story;
const fixture: Fixture | undefined = given
  ? { text: given.text, state: { state: 'ready', readout: given.readout, notice: null } }
  : fixtures[query.get('fixture') ?? 'baku'];
const messages = languages[`../../../public/_locales/${query.get('language') ?? 'en'}/messages.json`];
const calls: [string, ...unknown[]][] = [];
Object.assign(window, { calls });

const note =
  (name: string) =>
  (...values: unknown[]) => {
    calls.push([name, ...values]);
  };

function Gallery() {
  const [kinds, setKinds] = useState({ official: true, country: true, mission: true });
  const actions: PopupActions = {
    reveal: note('reveal'),
    export: note('export'),
    analyseAnyway: note('analyseAnyway'),
    inject: note('inject'),
    retry: note('retry'),
    copy: note('copy'),
    settings: note('settings'),
    toggle(kind) {
      note('toggle')(kind);
      setKinds({ ...kinds, [kind]: !kinds[kind] });
    },
  };
  if (!fixture || !messages) return <p>No such fixture or language.</p>;
  return (
    <Popup
      text={makeText(fromMessages(messages))}
      state={fixture.state}
      kinds={kinds}
      formats={Object.keys(FORMATS) as FormatName[]}
      words={({ start, end }) => fixture.text.slice(start, end)}
      actions={actions}
    />
  );
}

const root = document.getElementById('app');
if (root) render(<Gallery />, root);
