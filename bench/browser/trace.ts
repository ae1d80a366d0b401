/** What the main thread of a page did between two of its marks, from the browser's own trace. */

/** Milliseconds of the processor, by what they went to: on a busy machine fewer than those on the clock. `other`: hit tests, garbage, the browser's own book-keeping. */
export interface Split {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
  readonly other: number;
  /** The longest task without a break, whole. */
  readonly longest: number;
}

export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of these, what the thread was at work for. */
  readonly tdur?: number;
}

type Kind = Exclude<keyof Split, 'longest'>;

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['script', /^(FunctionCall|EvaluateScript|RunMicrotasks|FireAnimationFrame|TimerFire|EventDispatch|HandlePostMessage|FireIdleCallback|V8\.|v8\.)/],
  ['style', /^(UpdateLayoutTree|RecalculateStyles|ParseAuthorStyleSheet|ScheduleStyleRecalculation)/],
  ['layout', /^(Layout|IntersectionObserver)/],
  ['paint', /^(PrePaint|Paint|Layerize|Commit|UpdateLayer|CompositeLayers|Decode Image)/],
];

/** `from` and `to`: names of marks that the page made. */
export function splitBetween(trace: string, from: string, to: string): Split {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const began = traceEvents.findLast(({ name }) => name === from)!;
  const ended = traceEvents.findLast(({ name }) => name === to)!;
  const events = traceEvents
    .filter(({ ph, pid, tid, ts, dur = 0 }) => ph === 'X' && pid === began.pid && tid === began.tid && ts + dur > began.ts && ts < ended.ts)
    .map(({ name, ts, dur = 0, tdur = dur }) => ({ name, from: Math.max(ts, began.ts), to: Math.min(ts + dur, ended.ts), whole: dur, worked: tdur }))
    .sort((x, y) => x.from - y.from || y.to - x.to);
  const sums: Record<Kind, number> = { script: 0, style: 0, layout: 0, paint: 0, other: 0 };
  const around: { readonly kind: Kind; readonly to: number }[] = [];
  for (const { name, from: start, to: end, whole, worked } of events) {
    while (around.length > 0 && around.at(-1)!.to <= start) around.pop();
    const outer = around.at(-1);
    const kind = KINDS.find(([, names]) => names.test(name))?.[0] ?? outer?.kind ?? 'other';
    const spent = whole > 0 ? (worked * (end - start)) / whole : 0;
    // What stands inside something else is taken from it: each moment counts once.
    if (outer) sums[outer.kind] -= spent;
    sums[kind] += spent;
    around.push({ kind, to: end });
  }
  const longest = Math.max(0, ...events.filter(({ name }) => name === 'RunTask').map(({ worked }) => worked));
  const milliseconds = Object.fromEntries(Object.entries(sums).map(([kind, micro]) => [kind, micro / 1000])) as Record<Kind, number>;
  return { ...milliseconds, longest: longest / 1000 };
}
