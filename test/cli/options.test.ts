import { describe, expect, test } from 'vitest';
import { readOptions, UsageError } from '../../scripts/cli/options.ts';

test('inputs and options in any order', () => {
  const options = readOptions([
    'a.html',
    '--format',
    'csv',
    '-',
    '--published=2024-01-02',
    '--url',
    'https://p.example/a',
  ]);
  expect(options).toEqual({
    inputs: ['a.html', '-'],
    format: 'csv',
    published: '2024-01-02',
    url: 'https://p.example/a',
    explain: false,
  });
});

test('help', () => {
  expect(readOptions(['--help'])).toBeNull();
});

describe('a command line that makes no sense says why', () => {
  test.each([
    [[], /no input/],
    [['--format', 'pdf', 'a.html'], /no format "pdf"/],
    [['--url', 'nowhere', 'a.html'], /no address: nowhere/],
    [['--colour', 'a.html'], /--colour/],
  ])('%j', (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });
});
