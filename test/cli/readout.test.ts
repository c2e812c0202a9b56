import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const article = (name: string) => join(root, 'test/articles', name);
const TEXT =
  'date 2024-05-06 Ministers meet\n\nFrench Foreign Minister Anne Roux met her Spanish counterpart in Madrid on Monday.';

let folder = '';
let server: Server;
let base = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/moved') return response.writeHead(302, { location: '/news.html' }).end();
    if (pathname === '/news.html')
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=windows-1252' })
        .end(
          Buffer.from(
            '<h1>Café</h1><p>The caf\xe9 minister of France met the ambassador of Spain on Monday, her office said.</p>',
            'latin1',
          ),
        );
    if (pathname === '/data') return response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    if (pathname === '/text') return response.writeHead(200, { 'content-type': 'text/plain' }).end(TEXT);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Runs the command with this Node. */
function readout(args: string[], input = ''): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts/readout.ts'), ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('one input prints one document', async () => {
  const { status, out } = await readout([article('meeting.html')]);
  const document = JSON.parse(out);
  expect(status).toBe(0);
  expect(document).toMatchObject({ type: 'AnnotationCollection', source: article('meeting.html') });
  expect(document.readout.article).toMatchObject({
    published: '2023-04-19',
    publisher: 'The Caspian Ledger',
    language: 'en',
  });
  expect(document.total).toBe(document.first.items.length);
});

test('bad inputs are told on their lines, in order, and the others go on', async () => {
  const inputs: [path: string, code: string | null][] = [
    [join(folder, 'missing.html'), 'not-found'],
    [article('call.html'), null],
    [file('empty.html', ''), 'empty'],
    [file('blank.txt', ' \n\n'), 'empty'],
    [file('photo.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), 'binary'],
    [file('data.html', '{"a": 1}'), 'not-html'],
    [file('huge.html', `<p>${'a'.repeat(20 * 1024 * 1024)}</p>`), 'too-large'],
    [file('date.txt', 'date 2024-13-01 Ministers meet\n\nThey met.'), 'bad-date'],
    [file('dashes.txt', '---\n'), 'no-text'],
    [folder, 'unreadable'],
    [`${base}/missing`, 'unreachable'],
    [`${base}/data`, 'not-html'],
    ['http://127.0.0.1:1/', 'unreachable'],
    ['http://[', 'unreachable'],
    [file('good.txt', TEXT), null],
  ];
  const { status, out } = await readout(inputs.map(([path]) => path));
  expect(status).toBe(1);
  const found = lines(out);
  expect(found.map(({ source, error }) => [source, error?.code ?? null])).toEqual(inputs);
  for (const { error } of found) if (error) expect(error.message).toMatch(/\w{3}/);
});

test('standard input, page or text', async () => {
  expect(JSON.parse((await readout(['-'], TEXT)).out).readout.article).toMatchObject({
    title: 'Ministers meet',
    published: '2024-05-06',
  });
  const page = `<title>x</title><h1>Ministers meet</h1><p>${TEXT.split('\n\n')[1]}</p>`;
  expect(JSON.parse((await readout(['-'], page)).out).readout.article.title).toBe('Ministers meet');
});

test('an address is read, redirects followed, in its own charset', async () => {
  const { out } = await readout([`${base}/moved`, `${base}/text`]);
  const [page, text] = lines(out);
  expect(page).toMatchObject({
    source: `${base}/moved`,
    readout: { article: { url: `${base}/news.html`, title: 'Café' } },
  });
  expect(text.readout.article).toMatchObject({ published: '2024-05-06' });
});

test('--published and --url win over the page; a bad date is told', async () => {
  const url = 'https://other.example/a';
  const { out } = await readout(['--published', '2020-02-29', '--url', url, article('meeting.html')]);
  expect(JSON.parse(out).readout.article).toMatchObject({ published: '2020-02-29', url });
  const bad = await readout(['--published', '2021-02-29', article('meeting.html')]);
  expect(bad.status).toBe(1);
  expect(JSON.parse(bad.out).error.code).toBe('bad-date');
});

test('a page that is off topic still gives a document', async () => {
  const index = file('index.html', '<title>Index</title><ul><li><a href="/a">One</a></li></ul>');
  const [football, list] = lines((await readout([article('football.html'), index])).out);
  expect(football.readout.onTopic).toBe(false);
  expect(list.readout).toMatchObject({ onTopic: false, article: { title: 'Index' } });
});

test('other formats', async () => {
  const markdown = await readout(['--format', 'markdown', article('meeting.html')]);
  expect(markdown.out).toMatch(/^---\ntitle: /);
  const csv = await readout(['--format', 'csv', article('meeting.html'), article('call.html')]);
  expect(csv.out.match(/"url","title"/g)).toHaveLength(1);
  const mentions = await readout(['--format', 'csv-mentions', article('meeting.html')]);
  expect(mentions.out).toMatch(/^\uFEFF?"url","kind"/);
});

test('formats for reading and for calendars', async () => {
  const text = await readout(['--format', 'text', article('call.html')]);
  expect(text.out).toContain('Solheim');
  const events = await readout(['--format', 'event', article('meeting.html'), article('call.html')]);
  expect(lines(events.out)).toHaveLength(2);
});

test('Hypothesis, one file a line', async () => {
  const hypothesis = await readout(['--format', 'hypothesis', article('meeting.html'), article('call.html')]);
  expect(lines(hypothesis.out)).toHaveLength(2);
});

test('--explain names what each stage found, by which words and which rule', async () => {
  const { out } = await readout(['--explain', article('meeting.html')]);
  const section = (title: string) => out.split('\n## ').find((part) => part.startsWith(title)) ?? '';
  expect(section('Scan: countries')).toMatch(/^- AZ: “Baku” \[\d+–\d+\], capital$/m);
  expect(section('Resolve: people')).toMatch(
    /^- eli-cohen: Eli Cohen, Foreign Minister \(before\), IL \(stated beside the name\)/m,
  );
  expect(section('Quotes')).toMatch(/^- Eli Cohen \(eli-cohen\), by rule \w+: “/m);
  expect(section('Meetings: clauses')).toMatch(/^- verb “met” \(mutual.*?\): eli-cohen \+ ilham-aliyev; /m);
  expect(section('Meetings: merged')).toMatch(/^- m1: eli-cohen \+ ilham-aliyev\n- {3}told by “/m);
});

test('a wrong command line is a usage error, not a document', async () => {
  const { status, out, err } = await readout(['--format', 'pdf', 'a.html']);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain('no format "pdf"');
});
