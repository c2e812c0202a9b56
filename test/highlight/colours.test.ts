/**
 * The colours of highlights.css, by computed contrast (WCAG 2): lines at least 3:1 against the page, text at least 4.5:1 on the
 * tint, for common sight and three deficiencies of it, on light and dark pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Colour = readonly [number, number, number];

const css = readFileSync(join(import.meta.dirname, '../../lib/highlight/highlights.css'), 'utf8');
const [onScreens = '', forced = ''] = css.split('@media screen and (forced-colors: active)');

const hex = (colour: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Colour;

/** The declarations of a highlight's rule, by property. */
function rule(name: string, source = onScreens): Map<string, string> {
  const body = new RegExp(`::highlight\\(${name}\\)[^{}]*\\{([^}]*)\\}`).exec(source)?.[1] ?? '';
  const pairs = body.split(';').map((line) => line.split(':').map((part) => part.trim()));
  return new Map(pairs.filter(([key]) => key).map(([key = '', value = '']) => [key, value]));
}

const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const encoded = (part: number) => 255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055);

function contrast(a: Colour, b: Colour): number {
  const luminance = ([red, green, blue]: Colour) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes, 2009: what an eye without one kind of cones makes of a colour (linear RGB). */
const SIGHT: Record<string, number[][]> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
function seen(colour: Colour, matrix: number[][]): Colour {
  const parts = colour.map(linear);
  return matrix.map((row) => {
    const sum = row.reduce((total, weight, i) => total + weight * (parts[i] ?? 0), 0);
    return encoded(Math.min(1, Math.max(0, sum)));
  }) as unknown as Colour;
}

/** A tint of some opacity over a ground. */
function over(tint: string, ground: Colour): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (tint.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue].map((part, i) => part * alpha + (ground[i] ?? 0) * (1 - alpha)) as unknown as Colour;
}

const lineOf = (name: string): Colour => hex(/#[0-9a-f]{6}/.exec(rule(name).get('text-decoration') ?? '')?.[0] ?? '');

const KINDS = ['official', 'country', 'mission'];
const LIGHT = { white: '#ffffff', grey: '#eeeeee', sepia: '#f4ecd8' };
const DARK = { black: '#000000', night: '#121212', slate: '#1e1e1e', dim: '#333333' };
const INK = { light: ['#000000', '#333333', '#555555'], dark: ['#ffffff', '#dddddd', '#c8c8c8'] };
const GROUNDS = [
  ...Object.entries(LIGHT).map(([name, ground]) => [name, ground, '', INK.light] as const),
  ...Object.entries(DARK).map(([name, ground]) => [name, ground, '-dark', INK.dark] as const),
];

describe.each(KINDS)('%s', (kind) => {
  test.each(GROUNDS)('on %s (%s)', (_, ground, tone, inks) => {
    const page = hex(ground);
    for (const [sight, matrix] of Object.entries(SIGHT)) {
      for (const style of [tone, `-lines${tone}`])
        expect(contrast(seen(lineOf(`readout-${kind}${style}`), matrix), seen(page, matrix)), sight).toBeGreaterThan(3);
    }
    const tint = over(rule(`readout-${kind}${tone}`).get('background-color') ?? '', page);
    for (const ink of inks) expect(contrast(hex(ink), tint), ink).toBeGreaterThan(4.5);
    expect(contrast(lineOf(`readout-${kind}${tone}`), tint), 'line on tint').toBeGreaterThan(3);
  });

  test('on a paper of its own', () => {
    const paper = hex(rule(`readout-${kind}-paper`).get('background-color') ?? '');
    expect(contrast(hex(rule(`readout-${kind}-paper`).get('color') ?? ''), paper)).toBeGreaterThan(7);
    for (const matrix of Object.values(SIGHT))
      expect(contrast(seen(lineOf(`readout-${kind}-paper`), matrix), seen(paper, matrix))).toBeGreaterThan(3);
  });

  test('in forced colours only those of the system are used, in every style', () => {
    for (const style of ['', '-dark', '-lines', '-lines-dark', '-paper']) {
      const values = [...rule(`readout-${kind}${style}`, forced).values()];
      expect(values).toEqual(['Canvas', 'CanvasText', 'CanvasText']);
    }
  });
});

test('the kinds are told apart by their lines alone', () => {
  for (const style of ['', '-dark', '-lines', '-lines-dark', '-paper']) {
    const lines = KINDS.map((kind) => rule(`readout-${kind}${style}`).get('text-decoration')?.split(' ')[1]);
    expect(lines).toEqual(['solid', 'dotted', 'double']);
  }
});

test.each(['readout-current', 'readout-flash'])('%s is legible over any page', (name) => {
  const [ground, ink] = [rule(name).get('background-color') ?? '', rule(name).get('color') ?? ''];
  expect(contrast(hex(ground), hex(ink))).toBeGreaterThan(7);
});
