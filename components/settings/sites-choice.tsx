import { useState } from 'preact/hooks';
import { type Sites, siteOf } from '../../lib/sites.ts';
import { Icon } from '../icons.tsx';
import type { Text } from '../text.ts';
import { Choice, Section } from './section.tsx';

interface Props {
  text: Text;
  sites: Sites;
  choose(sites: Sites): void;
}

/** The host that was typed: an address, or a name with a dot in it; null for anything else. */
export function hostIn(typed: string): string | null {
  const trimmed = typed.trim();
  const host = siteOf(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  return /^[^.\s]+(\.[^.\s]+)+$/.test(host) || host === 'localhost' ? host : null;
}

function SiteList({
  text,
  label,
  list,
  change,
}: {
  text: Text;
  label: string;
  list: string[];
  change(l: string[]): void;
}) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const host = hostIn(typed);
    setWrong(host === null);
    if (host === null) return;
    if (!list.includes(host)) change([...list, host].sort());
    setTyped('');
  };
  return (
    <div class="site-list">
      <h3>{label}</h3>
      {list.length === 0 && <p class="unstated">{text.t('noSites')}</p>}
      <ul class="plain">
        {list.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="step"
              aria-label={text.t('removeSite', host)}
              onClick={() => change(list.filter((one) => one !== host))}
            >
              <Icon name="cross" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          dir="ltr"
          inputMode="url"
          autocapitalize="off"
          spellcheck={false}
          aria-label={text.t('addSiteLabel')}
          aria-invalid={wrong}
          placeholder="news.example.org"
          value={typed}
          onInput={(e) => setTyped(e.currentTarget.value)}
        />
        <button type="submit" class="secondary">
          {text.t('addSite')}
        </button>
      </form>
      <p class="failed" role="status">
        {wrong && text.t('noSuchSite')}
      </p>
    </div>
  );
}

/** Where pages are read unasked. */
export function SitesChoice({ text, sites, choose }: Props) {
  return (
    <Section icon="globe" title={text.t('settingsSites')}>
      <Choice
        name="sites"
        legend={text.t('settingsSites')}
        value={sites.mode}
        options={[
          { value: 'all', label: text.t('sitesAll'), about: text.t('sitesAllAbout') },
          { value: 'chosen', label: text.t('sitesChosen'), about: text.t('sitesChosenAbout') },
          { value: 'ask', label: text.t('sitesAsk'), about: text.t('sitesAskAbout') },
        ]}
        choose={(mode) => choose({ ...sites, mode })}
      />
      {sites.mode === 'all' && (
        <SiteList
          text={text}
          label={text.t('sitesOffList')}
          list={sites.off}
          change={(off) => choose({ ...sites, off })}
        />
      )}
      {sites.mode === 'chosen' && (
        <SiteList text={text} label={text.t('sitesOnList')} list={sites.on} change={(on) => choose({ ...sites, on })} />
      )}
    </Section>
  );
}
