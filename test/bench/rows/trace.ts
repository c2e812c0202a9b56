/** What a trace of Chromium says about one page's thread: all its work, and which of it is the extension's. */

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Microseconds by the thread's own clock: what others do on the machine does not count. */
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string }; fileName?: string; name?: string };
}

export interface ThreadWork {
  /** Milliseconds of work in all. */
  all: number;
  /** Milliseconds of tasks that run our code. */
  ours: number;
  /** Milliseconds of the longest task that runs our code. */
  longest: number;
}

const spent = (event: TraceEvent): number => (event.tdur ?? event.dur ?? 0) / 1_000;
const end = (event: TraceEvent): number => event.ts + (event.dur ?? 0);
const urlOf = (event: TraceEvent): string =>
  event.args?.data?.url ?? event.args?.data?.fileName ?? event.args?.fileName ?? '';

/**
 * In: a trace with the categories of `CATEGORIES`, and what our scripts' addresses begin with. The thread is the one that ran our
 * scripts, or the busiest one. A task counts as ours when our code runs in it and none of the page's does; of one that runs both, only our parts.
 */
export function threadWork(events: readonly TraceEvent[], ourselves: string): ThreadWork {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const threads = mains.map(({ pid, tid }) =>
    events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X'),
  );
  const isOurs = (event: TraceEvent) => urlOf(event).startsWith(ourselves);
  const busy = (list: TraceEvent[]) =>
    list.filter(({ name }) => name === 'RunTask').reduce((sum, one) => sum + spent(one), 0);
  const thread = threads.sort((a, b) => busy(b) - busy(a)).find((list) => list.some(isOurs)) ?? threads[0] ?? [];
  const tasks = thread.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const scripts = thread.filter(
    (event) =>
      /^(?:FunctionCall|EvaluateScript|v8\.compile|v8\.compileModule|v8\.evaluateModule)$/.test(event.name) &&
      urlOf(event),
  );
  const work: ThreadWork = { all: busy(thread), ours: 0, longest: 0 };
  for (const task of tasks) {
    const inside = scripts.filter((event) => event.ts >= task.ts && end(event) <= end(task));
    const own = inside.filter(isOurs);
    if (own.length === 0) continue;
    const shared = own.length < inside.length;
    const outermost = own.filter(
      (event) =>
        !own.some(
          (other) =>
            other !== event &&
            other.ts <= event.ts &&
            end(other) >= end(event) &&
            (other.ts < event.ts || end(other) > end(event)),
        ),
    );
    const cost = shared ? outermost.reduce((sum, event) => sum + spent(event), 0) : spent(task);
    work.ours += cost;
    work.longest = Math.max(work.longest, cost);
  }
  return work;
}

/** As little as tells whose a task is: what V8 can tell besides (each function it skims) would cost more than it measures. */
export const CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  '__metadata',
];
