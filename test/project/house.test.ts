/**
 * The rules of the house that a linter cannot see: which folder may import what. (Which globals a folder may name is in
 * biome.json; that the text side of lib/ compiles without the DOM's types, in tsconfig.pure.json.)
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A folder (or file), the project's folders it may import from, and the packages. Itself goes without saying. */
const HOUSE: [place: string, folders: string[], packages: string[]][] = [
  ['lib/types.ts', [], []],
  ['lib/reference', ['lib/types.ts'], []],
  ['lib/language', ['lib/types.ts', 'lib/reference'], []],
  ['lib/analysis', ['lib/types.ts', 'lib/reference', 'lib/language'], []],
  ['lib/export', ['lib/types.ts', 'lib/reference', 'lib/language'], []],
  ['lib/page', ['lib/types.ts', 'lib/reference', 'lib/language', 'lib/export/located.ts'], []],
  ['lib/tab-state.ts', ['lib/types.ts'], []],
  ['lib/sites.ts', [], []],
  ['lib/highlight', ['lib/types.ts', 'lib/tab-state.ts', 'lib/page'], []],
  ['lib/shape.ts', ['lib/types.ts'], []],
  [
    'lib/messages.ts',
    ['lib/types.ts', 'lib/tab-state.ts', 'lib/shape.ts', 'lib/export/located.ts'],
    ['webextension-polyfill'],
  ],
  ['lib/storage.ts', ['lib/types.ts', 'lib/tab-state.ts', 'lib/sites.ts'], ['webextension-polyfill']],
  [
    'components',
    [
      'lib/types.ts',
      'lib/tab-state.ts',
      'lib/sites.ts',
      'lib/reference',
      'lib/language',
      'lib/export',
      'public/_locales',
    ],
    ['preact', 'd3-geo', 'topojson-client', 'world-atlas', 'geojson', 'topojson-specification'],
  ],
  ['entrypoints', ['components', 'lib'], ['wxt', 'preact', 'webextension-polyfill']],
];

const TEXT_FOLDERS = ['lib/language', 'lib/reference', 'lib/analysis', 'lib/export'];

/** What a module imports, as written: static, dynamic and side-effect imports, re-exports. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const pattern =
    /(?:^|[;\s])(?:import|export)\s[^;'"`]*?from\s*['"]([^'"]+)['"]|(?:^|[;\s])import\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

/** "preact/hooks" → "preact"; "@scope/name/x" → "@scope/name". */
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Why `file` may not import `name`, or null. */
function objection(file: string, name: string): string | null {
  const rule = HOUSE.find(([place]) => within(file, place));
  if (!rule) return `${file} is in no place of the house`;
  const [place, folders, packages] = rule;
  if (!name.startsWith('.')) return packages.includes(packageOf(name)) ? null : `${file} imports the package ${name}`;
  const target = normalize(join(dirname(file), name.replace(/\?\w+$/, '')));
  if (within(target, place) || folders.some((folder) => within(target, folder))) return null;
  return `${file} imports ${target}`;
}

const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((path) =>
  path.replaceAll('\\', '/'),
);
const imports = sources.flatMap((file) =>
  importsOf(readFileSync(join(root, file), 'utf8')).map((name) => ({ file, name })),
);

describe('the check itself', () => {
  test.each([
    [`import a from './a.ts';`, ['./a.ts']],
    [`import type { A,\n  B } from "../b.ts";`, ['../b.ts']],
    [`import './style.css';`, ['./style.css']],
    [`export * from './c.ts';`, ['./c.ts']],
    [`const d = await import('./d.ts');`, ['./d.ts']],
    [`// import x from 'x';\n/* import y from 'y'; */`, []],
  ])('finds the imports of %j', (source, expected) => {
    expect(importsOf(source)).toEqual(expected);
  });

  test.each([
    ['lib/analysis/scan.ts', '../page/text.ts'],
    ['lib/analysis/scan.ts', 'webextension-polyfill'],
    ['lib/page/gate.ts', 'webextension-polyfill'],
    ['lib/page/gate.ts', '../messages.ts'],
    ['lib/highlight/paint.ts', '../analysis/scan.ts'],
    ['lib/reference/officials.ts', '../analysis/scan.ts'],
    ['components/summary.tsx', '../lib/messages.ts'],
    ['components/summary.tsx', 'webextension-polyfill'],
    ['entrypoints/background.ts', '../scripts/readout.ts'],
    ['lib/export/annotations.ts', 'node:fs'],
  ])('%s may not import %s', (file, name) => {
    expect(objection(file, name)).not.toBeNull();
  });
});

test('every folder imports only what the house allows', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(imports.map(({ file, name }) => objection(file, name)).filter(Boolean)).toEqual([]);
});

test('every relative import names a file with its extension', () => {
  const missing = imports.filter(
    ({ file, name }) => name.startsWith('.') && !existsSync(join(root, dirname(file), name.replace(/\?\w+$/, ''))),
  );
  expect(missing).toEqual([]);
});

test('modules are short, tables aside', () => {
  const long = sources
    .filter((file) => !/[.-]table\.ts$/.test(file))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('the text side of lib names no folder of the page', () => {
  const crossing = imports.filter(
    ({ file, name }) =>
      TEXT_FOLDERS.some((folder) => within(file, folder)) && /\/(page|highlight|messages)\b/.test(name),
  );
  expect(crossing).toEqual([]);
});
