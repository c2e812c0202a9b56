import { useMemo } from 'preact/hooks';
import { useDoor } from './door.ts';

/** Names of countries by code in the reader's language; the text's own name first where the languages are the same. */
export function useCountryName(): (code: string | null) => string {
  const { readout, text } = useDoor();
  return useMemo(() => {
    const known = new Map(readout.countries.map((c) => [c.code, c.name]));
    const english = text.language.startsWith('en');
    return (code) => {
      if (!code) return text.t('unknownCountry');
      const said = known.get(code);
      return (english && said) || (text.country(code) ?? said ?? code);
    };
  }, [readout, text]);
}
