/** Is a text set on a light ground or a dark one? Its own colour tells: a page's ground may be a picture, its ink is there to be read. */

export type Tone = 'light' | 'dark';

/** Ink lighter than this stands on a dark ground. By relative luminance, 0 to 1 (WCAG 2): between #a5a5a5 and #a6a6a6. */
const LIGHT_INK = 0.38;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Relative luminance of a computed colour in any notation, 0 to 1; 0 for what is none. */
export function luminanceOf(colour: string): number {
  const name = /^[a-z]+/.exec(colour)?.[0] ?? '';
  const [a = 0, b = 0, c = 0] = (colour.replace(/^color\(\S+/, '').match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  if (name === 'rgb' || name === 'rgba') return luminance(a / 255, b / 255, c / 255);
  if (name === 'color') return luminance(a, b, c);
  // Lightness comes first; its cube is about the luminance.
  if (name === 'oklab' || name === 'oklch') return a ** 3;
  if (name === 'lab' || name === 'lch') return ((a + 16) / 116) ** 3;
  return 0;
}

export const toneOfInk = (colour: string): Tone => (luminanceOf(colour) > LIGHT_INK ? 'dark' : 'light');

/** Tones of elements, each asked for once. */
export function tones(): (element: Element | null) => Tone {
  const known = new Map<Element, Tone>();
  return (element) => {
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return 'light';
    let tone = known.get(element);
    if (!tone) {
      tone = toneOfInk(view.getComputedStyle(element).color);
      known.set(element, tone);
    }
    return tone;
  };
}
