/** The reader's choice of sites: where pages are read unasked. Hosts are names without "www.". */

/** `all`: everywhere but `off`; `chosen`: only `on`; `ask`: nowhere, until the reader asks on a page. */
export interface Sites {
  mode: 'all' | 'chosen' | 'ask';
  off: string[];
  on: string[];
}

/** The host of an address as it stands in `Sites`; "" for an address without one (a file). */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** A host and all it is part of: "edition.example.co" is off where "example.co" is. */
const covers = (list: readonly string[], host: string): boolean =>
  list.some((site) => host === site || (site !== '' && host.endsWith(`.${site}`)));

/** Whether a page of this host may be read unasked. */
export function readsUnasked({ mode, off, on }: Sites, host: string): boolean {
  if (mode === 'all') return !covers(off, host);
  return mode === 'chosen' && covers(on, host);
}

/** The choice with this host switched on or off, in whichever list the mode goes by; `ask` knows no sites. */
export function withSite(sites: Sites, host: string, on: boolean): Sites {
  const without = (list: readonly string[]) => list.filter((site) => !covers([site], host));
  const having = (list: readonly string[]) => (covers(list, host) ? [...list] : [...list, host].sort());
  if (sites.mode === 'chosen') return { ...sites, on: on ? having(sites.on) : without(sites.on) };
  return { ...sites, off: on ? without(sites.off) : having(sites.off) };
}
