/**
 * Runs the W3C's test suite for the Web Annotation Data Model on export documents and prints what passed.
 *
 *   node scripts/conformance.ts [--suite FOLDER] [--verbose] FILE…
 *
 * A .json or .ndjson file holds one export document, or one a line; `-` is standard input. Pages and texts (.html, .txt) are read and
 * exported by the command line first, all in one run. The suite is the W3C's checkout; by default
 * ../shared/web-annotation-tests. Exit status 1 when a MUST fails, or a SHOULD that is not in `LEFT_OUT`.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import AjvDraft4 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';

type Json = Record<string, unknown>;
type Level = 'must' | 'should' | 'may';

interface Assertion {
  name: string;
  level: Level;
  holds: (document: Json) => boolean;
}

/** What the model recommends and an export does not do, and why. Everything else that SHOULD be has to be. */
const LEFT_OUT: Record<string, string> = {
  '3.2.1-targSingleLanguage': 'a plain text does not say its language, and we do not guess it',
  '4.2.1-conformsTo': 'a key of fragment selectors; quote, position and range say where the words are',
  ...Object.fromEntries(
    [
      ...['3.3.1-targSingleCreator', '3.3.1-targCreated', '3.3.2-targCreatorAgentIdImplemented'],
      ...['3.3.2-targCreatorAgentTypeImplemented', '3.3.2-targCreatorAgentNicknameImplemented'],
      '3.3.2-targCreatorAgentSingleNameImplemented',
    ].map((name) => [
      name,
      'the target is a page of somebody else: who wrote it, and at what time of day, it need not say',
    ]),
  ),
};

const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8'));

/** The suite's schemas name each other relative to one folder, so all get one base; the shared definitions come first. */
function validatorOf(suite: string): (file: string) => Assertion {
  const base = 'https://w3c.example/';
  const ajv = new AjvDraft4({ strict: false, logger: false });
  ajvFormats.default(ajv);
  for (const file of readdirSync(join(suite, 'definitions'))) {
    const schema = read(join(suite, 'definitions', file));
    ajv.addSchema({ ...schema, id: `${base}${schema.id}` });
  }
  return (file) => {
    const schema = read(join(suite, file));
    const valid = ajv.compile({ ...schema, id: `${base}${file.replaceAll('/', '-')}` });
    return {
      name: file.replace(/^.*\//, '').replace(/\.json$/, ''),
      level: schema.assertionType as Level,
      holds: (document) => valid(document) === (schema.expectedResult === 'valid'),
    };
  };
}

function assertionsOf(suite: string, folder: string, assertion: (file: string) => Assertion): Assertion[] {
  const lists = readdirSync(join(suite, folder)).filter((file) => file.endsWith('.test'));
  const files = lists.flatMap((file) => read(join(suite, folder, file)).assertions as string[]);
  return [...new Set(files)].map(assertion);
}

/** A part that stands inside another document takes that document's context along. */
const alone = (collection: Json, part: unknown): Json => ({ '@context': collection['@context'], ...(part as Json) });

class Tally {
  readonly passed: Record<Level, number> = { must: 0, should: 0, may: 0 };
  readonly failed: Record<Level, number> = { must: 0, should: 0, may: 0 };
  /** Failures by assertion: how many, and the first document. */
  readonly failures = new Map<string, { level: Level; count: number; first: string }>();

  check(assertions: Assertion[], document: Json, name: string): void {
    for (const { name: assertion, level, holds } of assertions) {
      if (holds(document)) {
        this.passed[level]++;
        continue;
      }
      this.failed[level]++;
      const known = this.failures.get(assertion) ?? { level, count: 0, first: name };
      this.failures.set(assertion, { ...known, count: known.count + 1 });
    }
  }
}

/** The exports of pages and texts, one a line. */
function exportsOf(inputs: string[]): string {
  const readout = join(import.meta.dirname, 'readout.ts');
  const run = spawnSync(process.execPath, [readout, ...inputs], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.stdout.trim() === '') throw new Error(`no exports: ${run.stderr.slice(-2000)}`);
  return run.stdout;
}

function documentsIn(file: string, content: string): [string, Json][] {
  const text = content.trim();
  if (text === '') return [];
  const lines = text.includes('\n') && !/^[[{]\s*\n/.test(text) ? text.split('\n') : [text];
  return lines.map((line, i) => [lines.length === 1 ? file : `${file}:${i + 1}`, JSON.parse(line)]);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    suite: { type: 'string', default: resolve(import.meta.dirname, '../../shared/web-annotation-tests') },
    verbose: { type: 'boolean', default: false },
  },
});

const assertion = validatorOf(values.suite);
const collectionTests = assertionsOf(values.suite, 'collections', assertion);
const pageTests = assertionsOf(values.suite, 'collections/pages', assertion);
const annotationTests = assertionsOf(values.suite, 'annotations', assertion);
const tally = new Tally();
let documents = 0;
let annotations = 0;
const inputs = positionals.filter((file) => /\.(?:html?|txt)$/i.test(file));
const files = positionals.filter((file) => !inputs.includes(file));
const documentList = [
  ...files.flatMap((file) => documentsIn(file, readFileSync(file === '-' ? 0 : file, 'utf8'))),
  ...(inputs.length === 0 ? [] : documentsIn('exports', exportsOf(inputs))),
];
for (const [name, document] of documentList) {
  if (document.error) continue; // an input of the command line that was none
  documents++;
  tally.check(collectionTests, document, name);
  tally.check(pageTests, document, name); // the suite takes an embedded page in its collection
  for (const item of (document.first as Json).items as Json[]) {
    annotations++;
    tally.check(annotationTests, alone(document, item), `${name} ${item.id}`);
  }
}

const { passed, failed, failures } = tally;
const failing = [...failures].filter(
  ([name, { level }]) => level === 'must' || (level === 'should' && !(name in LEFT_OUT)),
);
const schemas = collectionTests.length + pageTests.length + annotationTests.length;
console.log(`W3C annotation model: ${schemas} schemas, ${documents} documents, ${annotations} annotations`);
const leftOut = [...failures].filter(([name, { level }]) => level === 'should' && name in LEFT_OUT);
const justified = leftOut.reduce((sum, [, { count }]) => sum + count, 0);
console.log(`  MUST   ${passed.must} passed, ${failed.must} failed`);
console.log(`  SHOULD ${passed.should} passed, ${failed.should - justified} failed, ${justified} left out by name`);
console.log(`  MAY    ${passed.may} used, ${failed.may} not used`);
for (const [name, { level, count, first }] of failing)
  console.log(`  FAILS ${level.toUpperCase()} ${name}: ${count} times, first in ${first}`);
for (const [name, { count }] of leftOut) console.log(`  left out: ${name} (${count}): ${LEFT_OUT[name]}`);
if (values.verbose) {
  for (const [name, { level, count }] of failures)
    if (level === 'may') console.log(`  may, not used: ${name} (${count})`);
}
const demanded = [...collectionTests, ...pageTests, ...annotationTests].filter(
  ({ name, level }) => level !== 'may' && !(name in LEFT_OUT),
);
console.log(`${demanded.length - failing.length} passed, ${failing.length + (documents === 0 ? 1 : 0)} failed`);
process.exitCode = failing.length > 0 || documents === 0 ? 1 : 0;
