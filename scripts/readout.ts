/**
 * The engine on the command line: pages and texts in, export documents out (`--help` says how).
 * A bad input is told on its own line and makes the exit status 1; the others go on.
 */
import { Failure } from './cli/failure.ts';
import { loadArticle } from './cli/load-article.ts';
import { type Options, readOptions, USAGE, UsageError } from './cli/options.ts';
import { failure, print, render, withoutHead } from './cli/render.ts';

async function run(options: Options): Promise<void> {
  const several = options.inputs.length > 1;
  let tables = 0;
  for (const source of options.inputs) {
    try {
      const loaded = await loadArticle(source, options);
      try {
        const text = await render(loaded, source, options, several);
        await print(options.format.startsWith('csv') && !options.explain && tables++ > 0 ? withoutHead(text) : text);
      } finally {
        loaded.close();
      }
    } catch (error) {
      process.exitCode = 1;
      await print(failure(source, error instanceof Failure ? error : new Failure('failed', String(error)), options));
      if (!(error instanceof Failure) && process.env.DEBUG) console.error(error);
    }
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await run(options);
  else await print(USAGE);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`readout: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
