import type { ExportOptions } from '../../lib/export/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { Failure } from './failure.ts';
import type { Loaded } from './load-article.ts';
import { isJson, type Options } from './options.ts';

/** Analyses an article and writes it in the format asked for. JSON is one line when there are several inputs. */
export async function render(loaded: Loaded, source: string, options: Options, several: boolean): Promise<string> {
  const { article, locate } = loaded;
  const { analyse, stagesOf } = await import('../../lib/analysis/analyse.ts');
  if (options.explain) {
    const { explain } = await import('./explain.ts');
    return explain(stagesOf(article), source);
  }
  const readout = analyse(article);
  const all: ExportOptions = { readout, article, locate, version: packageJson.version, now: new Date(), source };
  if (options.format === 'json') {
    const { toAnnotationCollection } = await import('../../lib/export/index.ts');
    return `${JSON.stringify(toAnnotationCollection(all), null, several ? 0 : 2)}\n`;
  }
  const { exportFiles } = await import('../../lib/export/formats.ts');
  const [format, file] = options.format === 'csv-mentions' ? (['csv', 1] as const) : ([options.format, 0] as const);
  const text = exportFiles(format, all)[file]?.text.trimEnd() ?? '';
  if (isJson(format) && several) return `${JSON.stringify(JSON.parse(text))}\n`;
  return `${text}\n`;
}

/** Later tables of one output go on under the first one's heads. */
export const withoutHead = (csv: string): string => csv.slice(csv.indexOf('\n') + 1);

/** The line that stands for a bad input. Formats for people and spreadsheets keep it out of the output. */
export function failure(source: string, { code, message }: Failure, { format }: Pick<Options, 'format'>): string {
  if (!isJson(format)) process.stderr.write(`readout: ${source}: ${message}\n`);
  else return `${JSON.stringify({ source, error: { code, message: `${source}: ${message}` } })}\n`;
  return '';
}

/** Writes and waits until it is taken, so that a slow pipe holds no more than one document. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!text) return resolve();
    process.stdout.once('error', stop);
    process.stdout.write(text, (error) => {
      process.stdout.off('error', stop);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Whoever reads has seen enough ("| head"): no error of ours. */
function stop(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
