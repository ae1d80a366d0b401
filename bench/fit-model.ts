/** Training of the two linear stages, with every event left out in turn. */
import { contextOf, CONTEXT_FEATURES, CONTEXT_WIDTH } from '../src/align/context.ts';
import { PAIR_FEATURES, WIDTH } from '../src/align/features.ts';
import { Meter } from '../src/align/meter.ts';
import { measure, scores } from '../src/align/model.ts';
import type { Linear, Measured } from '../src/align/model.ts';
import { finish } from './finish.ts';
import type { GoldSet } from './gold.ts';
import { logistic } from './logistic.ts';

/** A gold set measured: its candidates with what the readers said of each. */
export interface Event extends Measured {
  readonly id: string;
  /** Links that readers are sure of; some may be no candidates. */
  readonly sure: number;
  /** Per candidate, all pairs of articles one after the other. */
  readonly label: Uint8Array;
  readonly pairRows: Float32Array;
}

export const NO = 0;
export const ARGUABLE = 1;
export const SURE = 2;

export interface Settings {
  readonly pairPenalty: number;
  readonly contextPenalty: number;
  /** How much more a link weighs than a pair that is none. */
  readonly sure: number;
  /** The same for arguable links, as links, in the second stage; the first leaves them out. */
  readonly arguable: number;
  /** Weights given beforehand: what only one event could teach. */
  readonly fixedPair: Readonly<Record<string, number>>;
  readonly fixedContext: Readonly<Record<string, number>>;
  /** Features left out. */
  readonly without?: ReadonlySet<string>;
}

export const SETTINGS: Settings = {
  pairPenalty: 1,
  contextPenalty: 7,
  sure: 2,
  arguable: 2,
  fixedPair: { captionBody: -2 },
  fixedContext: { captionBody: -1, stranger: -4 },
};

const unlimited = () => new Meter(Infinity);

export function eventOf(set: GoldSet): Event {
  const measured = finish(measure(set.articles, unlimited()));
  const { corpus, candidates, tables } = measured;
  const key = (...ends: number[]) => ends.join();
  const said = new Map<string, number>();
  for (const { a, i, b, j, sure } of set.links) said.set(key(a, i, b, j), Math.max(said.get(key(a, i, b, j)) ?? NO, sure ? SURE : ARGUABLE));
  const label = candidates.flatMap(({ i, j }) =>
    Array.from(i, (s, k) => said.get(key(corpus.article[s]!, corpus.index[s]!, corpus.article[j[k]!]!, corpus.index[j[k]!]!)) ?? NO),
  );
  return { ...measured, id: set.id, sure: set.sure, label: Uint8Array.from(label), pairRows: joined(tables) };
}

export function joined(tables: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(tables.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const table of tables) {
    all.set(table, at);
    at += table.length;
  }
  return all;
}

export interface Rows {
  readonly event: Event;
  readonly x: Float32Array;
}

/** One linear model over the rows of several events; every event weighs about the square root of its links. */
export function trained(parts: readonly Rows[], names: readonly string[], arguable: number, penalty: number, settings: Settings, fixed: Readonly<Record<string, number>>): Linear {
  const width = names.length;
  const free = names.flatMap((name, f) => (name in fixed || settings.without?.has(name) ? [] : [f]));
  const held = names.flatMap((name, f) => (name in fixed ? [[f, fixed[name]!] as const] : []));
  const used = parts.flatMap(({ event, x }) => [...event.label.keys()].filter((k) => event.label[k] !== ARGUABLE || arguable > 0).map((k) => ({ event, x, k })));
  const sample = {
    width: free.length,
    x: new Float64Array(used.length * free.length),
    y: new Uint8Array(used.length),
    importance: new Float64Array(used.length),
    offset: new Float64Array(used.length),
  };
  used.forEach(({ event, x, k }, r) => {
    free.forEach((f, n) => (sample.x[r * free.length + n] = x[k * width + f]!));
    for (const [f, weight] of held) sample.offset[r]! += weight * x[k * width + f]!;
    const label = event.label[k]!;
    sample.y[r] = label === NO ? 0 : 1;
    sample.importance[r] = (label === SURE ? settings.sure : label === ARGUABLE ? arguable : 1) / Math.sqrt(event.sure);
  });
  const fit = logistic(sample, penalty);
  const weights = new Array<number>(width).fill(0);
  free.forEach((f, n) => (weights[f] = fit.weights[n]!));
  for (const [f, weight] of held) weights[f] = weight;
  return { weights, intercept: fit.intercept };
}

export function pairModel(events: readonly Event[], settings: Settings): Linear {
  return trained(events.map((event) => ({ event, x: event.pairRows })), PAIR_FEATURES, 0, settings.pairPenalty, settings, settings.fixedPair);
}

export function contextModel(parts: readonly Rows[], settings: Settings): Linear {
  return trained(parts, CONTEXT_FEATURES, settings.arguable, settings.contextPenalty, settings, settings.fixedContext);
}

/** Second-stage rows of an event under a first-stage model. */
export function contextRows(event: Event, pair: Linear): Rows {
  const logits = event.tables.map((table) => scores(table, WIDTH, pair));
  return { event, x: joined(finish(contextOf(event.corpus, event.candidates, event.tables, logits, unlimited()))) };
}

/**
 * Scores of every event by models that never saw it; the first stage's scores are held out once more inside. What is scored
 * may be the same events measured otherwise.
 */
export function heldOut(events: readonly Event[], settings: Settings, scored: readonly Event[] = events): Float64Array[] {
  const rows = new Map<string, Rows>();
  const without = (a: Event, b: Event, target: Event): Rows => {
    const key = [[a.id, b.id].sort().join(), target.id].join();
    const known = rows.get(key) ?? contextRows(target, pairModelWithout(a, b));
    rows.set(key, known);
    return known;
  };
  const models = new Map<string, Linear>();
  const pairModelWithout = (a: Event, b: Event): Linear => {
    const key = [a.id, b.id].sort().join();
    const known = models.get(key) ?? pairModel(events.filter((event) => event !== a && event !== b), settings);
    models.set(key, known);
    return known;
  };
  return events.map((out, e) => {
    const model = contextModel(events.filter((event) => event !== out).map((event) => without(out, event, event)), settings);
    return scores(contextRows(scored[e]!, pairModelWithout(out, out)).x, CONTEXT_WIDTH, model);
  });
}

/** The models for use, fitted on all events; the second stage on first-stage scores that are held out. */
export function finalModels(events: readonly Event[], settings: Settings): { pair: Linear; context: Linear } {
  const parts = events.map((out) => contextRows(out, pairModel(events.filter((event) => event !== out), settings)));
  return { pair: pairModel(events, settings), context: contextModel(parts, settings) };
}
