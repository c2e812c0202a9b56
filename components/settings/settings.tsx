/** The settings page: what the reader can choose, and what there is to know about privacy. Data and callbacks in. */
import { useEffect } from 'preact/hooks';
import type { Sites } from '../../lib/sites.ts';
import type { MentionKind } from '../../lib/types.ts';
import { Logo } from '../icons.tsx';
import type { Density } from '../popup.tsx';
import type { Text } from '../text.ts';
import { Highlighting, type Look } from './highlighting.tsx';
import { Keyboard, type Shortcut } from './keyboard.tsx';
import { Privacy, type Proof } from './privacy.tsx';
import { Choice, Section } from './section.tsx';
import { SitesChoice } from './sites-choice.tsx';

export interface SettingsData {
  sites: Sites;
  kinds: Record<MentionKind, boolean>;
  look: Look;
  density: Density;
  shortcuts: readonly Shortcut[];
  proof: Proof;
}

export interface SettingsActions {
  sites(sites: Sites): void;
  kinds(kinds: Record<MentionKind, boolean>): void;
  look(look: Look): void;
  density(density: Density): void;
  /** Opens the browser's own page for shortcuts; absent where an extension may not. */
  rebind?: (() => void) | undefined;
}

interface Props {
  text: Text;
  data: SettingsData;
  actions: SettingsActions;
}

export function Settings({ text, data, actions }: Props) {
  useEffect(() => {
    document.documentElement.lang = text.language;
    document.documentElement.dir = text.direction;
    document.documentElement.dataset.density = 'comfortable';
    document.title = `${text.t('extensionName')} · ${text.t('settings')}`;
  }, [text]);
  return (
    <>
      <header class="settings-top">
        <Logo size={32} />
        <h1>
          {text.t('extensionName')} <span class="muted">{text.t('settings')}</span>
        </h1>
      </header>
      <main class="settings">
        <SitesChoice text={text} sites={data.sites} choose={actions.sites} />
        <Highlighting
          text={text}
          kinds={data.kinds}
          look={data.look}
          chooseKinds={actions.kinds}
          chooseLook={actions.look}
        />
        <Section icon="page" title={text.t('settingsPopup')}>
          <Choice
            name="density"
            legend={text.t('densityLabel')}
            value={data.density}
            options={[
              { value: 'compact', label: text.t('densityCompact'), about: text.t('densityCompactAbout') },
              { value: 'comfortable', label: text.t('densityComfortable'), about: text.t('densityComfortableAbout') },
            ]}
            choose={actions.density}
          />
        </Section>
        <Keyboard text={text} shortcuts={data.shortcuts} rebind={actions.rebind} />
        <Privacy text={text} proof={data.proof} />
      </main>
    </>
  );
}
