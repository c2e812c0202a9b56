/**
 * What our scripts cost the threads of the pages. Chromium's own trace says of every task which script ran in it and how long
 * the thread worked on it; Firefox has no such thing at hand, so there only the longest wait for the thread is known (check.ts).
 */
import type { CDPSession } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/launch.ts';

export interface Costs {
  /** Whether `end` knows our own tasks. */
  exact: boolean;
  /** Address of a page → the longest task in which a script of ours ran, in milliseconds of the thread's time. */
  end(): Promise<Map<string, number>>;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** The same of the thread's own time: what others take of the processor does not count. */
  tdur?: number;
  args?: { data?: { url?: string; isMainFrame?: boolean } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

async function traced(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** The longest task with a script of `origin` in it, by the page it ran in. */
export function longestTasks(events: TraceEvent[], origin: string): Map<string, number> {
  const longest = new Map<string, number>();
  const byThread = Map.groupBy(events, ({ pid, tid }) => `${pid} ${tid}`);
  for (const some of byThread.values()) {
    const sorted = some.filter(({ ph }) => ph === 'X' || ph === 'I').sort((a, b) => a.ts - b.ts);
    let task: TraceEvent | undefined;
    let page = '';
    for (const event of sorted) {
      const { name, args, ts, dur = 0 } = event;
      if (name === 'CommitLoad' && args?.data?.isMainFrame) page = args.data.url ?? page;
      if (/RunTask$/.test(name) && (!task || ts >= task.ts + (task.dur ?? 0))) task = event;
      const ours = args?.data?.url?.startsWith(origin) && dur > 0;
      if (!ours || !task || ts > task.ts + (task.dur ?? 0)) continue;
      longest.set(page, Math.max(longest.get(page) ?? 0, (task.tdur ?? task.dur ?? 0) / 1000));
    }
  }
  return longest;
}

export async function costsOf(browser: ExtensionBrowser): Promise<Costs> {
  if (browser.name !== 'chrome') return { exact: false, end: async () => new Map() };
  const session = await browser.browser.target().createCDPSession();
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  return { exact: true, end: async () => longestTasks(await traced(session), browser.origin) };
}
