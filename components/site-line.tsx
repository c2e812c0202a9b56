import type { Text } from './text.ts';

/** The site of the page in front and whether its pages are read unasked. */
export interface Site {
  host: string;
  on: boolean;
}

/** At the end of the sheet: read this site by itself, or not any more. */
export function SiteLine({ text, site, choose }: { text: Text; site: Site; choose(on: boolean): void }) {
  return (
    <p class="site-line">
      <span>{text.t(site.on ? 'siteIsOn' : 'siteIsOff', site.host)}</span>{' '}
      <button type="button" class="link" onClick={() => choose(!site.on)}>
        {text.t(site.on ? 'siteTurnOff' : 'siteTurnOn')}
      </button>
    </p>
  );
}
