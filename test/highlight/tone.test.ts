import { expect, test } from 'vitest';
import { luminanceOf, toneOfInk } from '../../lib/highlight/tone.ts';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.87)', 1],
  ['rgb(119 119 119)', 0.184],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0 / 0.5)', 0],
  ['oklch(1 0 0)', 1],
  ['oklab(0.5 0.01 -0.02)', 0.125],
  ['lab(100 0 0)', 1],
  ['lch(50 0 0)', 0.184],
  ['transparent', 0],
  ['', 0],
])('the luminance of %s', (colour, expected) => {
  expect(luminanceOf(colour)).toBeCloseTo(expected, 2);
});

test.each([
  ['black', 'rgb(0, 0, 0)', 'light'],
  ['the grey of print', 'rgb(85, 85, 85)', 'light'],
  ['a link', 'rgb(6, 69, 173)', 'light'],
  ['white', 'rgb(255, 255, 255)', 'dark'],
  ['the grey of dark pages', 'rgb(187, 187, 187)', 'dark'],
  ['a link on a dark page', 'rgb(138, 180, 248)', 'dark'],
] as const)('ink of %s stands on the right ground', (_, colour, expected) => {
  expect(toneOfInk(colour)).toBe(expected);
});
