import { sigilOf } from '../../src/identity.ts';
import type { CompareOptions } from '../../src/model.ts';
import { optionsFor, SURENESS, surenessOf } from '../../src/present/sureness.ts';
import { turnedId } from './address-ids.ts';
import { VIEWS, type View, type ViewState } from '../state/view-state.ts';
import { isReading } from './places.ts';
import type { Origin } from './snapshot.ts';

/**
 * What an address says: `#view=side-by-side&pair=B-D&at=d12.40&base=B&ids=0f3a….91bc….0f3a…&sure=25`. Letters are for people;
 * `ids` name the articles on the left, on the right and of the base by their texts, and win over letters. `sure` is the threshold in percent, where the
 * reader has moved it. `set=own` says that the articles were the
 * reader's own, which an address cannot bring back, except where `kept` names them on the shelf of this browser. Whatever is not there or makes no sense is left out.
 */
export interface Address {
  readonly view?: View;
  readonly left?: number;
  readonly right?: number;
  readonly at?: string;
  readonly base?: number;
  /** Of the articles on the left and right and of the base. With them `at` is seen from the left one. */
  readonly ids?: readonly string[];
  readonly query?: string;
  readonly own?: boolean;
  /** Under which they are kept in this browser. */
  readonly kept?: string;
  readonly options?: Partial<CompareOptions>;
}

/** Ids of differences, links and passages, as `Pair` and `ViewState` make them. */
const ID = /^[a-z][\da-f]+(?:-\d+)?(?:\.\d+)?$/;
/** Three names of articles, as `addressIds` makes them. */
const IDS = /^[\da-f]+(?:-\d+)?(?:\.[\da-f]+(?:-\d+)?){2}$/;

/** A place on the shelf. */
const KEPT = /^[\da-f]{16}$/;

export function parseAddress(hash: string): Address {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const view = VIEWS.find((name) => name === fields.get('view'));
  const [left, right] = sidesOf(fields.get('pair') ?? '');
  const base = indexOfLetter(fields.get('base') ?? '');
  const at = fields.get('at') ?? '';
  const ids = fields.get('ids') ?? '';
  const options = SURENESS.map(optionsFor).find((one) => fields.has('sure') && percentOf(one) === fields.get('sure'));
  return {
    ...(view && { view }),
    ...(left !== undefined && right !== undefined && left !== right && { left, right }),
    ...(ID.test(at) && { at }),
    ...(base !== undefined && { base }),
    ...(IDS.test(ids) && { ids: ids.split('.') }),
    ...(fields.get('find') && { query: fields.get('find')! }),
    ...(fields.get('set') === 'own' && { own: true }),
    ...(KEPT.test(fields.get('kept') ?? '') && { kept: fields.get('kept')! }),
    ...(options && { options }),
  };
}

/** The address of a state; `#view=start` and `#view=articles` need no more than that. `ids`: of the articles, see `addressIds`. */
export function formatAddress(state: ViewState, origin: Origin, options: Partial<CompareOptions> = {}, ids: readonly string[] = [], kept?: string): string {
  const { view, left, right, base, current, query } = state;
  const reading = isReading(state);
  const sure = percentOf(optionsFor(surenessOf(options)));
  const named = [left, right, base].map((index) => ids[index]);
  const isNamed = named.every((id) => id !== undefined);
  const fields = {
    view,
    ...(reading && { pair: `${sigilOf(left)}-${sigilOf(right)}` }),
    ...(reading && current !== null && { at: isNamed && left > right ? turnedId(current) : current }),
    ...(reading && { base: sigilOf(base) }),
    ...(reading && isNamed && { ids: named.join('.') }),
    ...(reading && sure !== undefined && { sure }),
    ...(reading && query && { find: encodeURIComponent(query) }),
    ...(origin === 'own' && { set: 'own' }),
    ...(kept !== undefined && { kept }),
  };
  return `#${Object.entries(fields).map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** The state at an address, for a set of `count` articles with these `ids`: what lies outside it is ignored. */
export function atAddress(state: ViewState, { view, at, query, ids: named = [], ...letters }: Address, count: number, ids: readonly string[] = []): ViewState {
  const indexes = named.map((id) => ids.indexOf(id));
  const isKnown = indexes.length === 3 && indexes.every((index) => index >= 0);
  const [left, right, base] = isKnown ? indexes : [letters.left, letters.right, letters.base];
  const within = (index: number | undefined): index is number => index !== undefined && index < count;
  return {
    ...state,
    ...(view && { view: count >= 2 || view === 'start' ? view : state.view }),
    ...(within(left) && within(right) && { left, right }),
    isPairChosen: state.isPairChosen || (within(left) && within(right)) || at !== undefined,
    ...(within(base) && { base }),
    current: at !== undefined && isKnown && left! > right! ? turnedId(at) : at ?? null,
    query: query ?? null,
    hit: null,
  };
}

/** 0.25 → "25". */
function percentOf({ threshold }: Partial<CompareOptions>): string | undefined {
  return threshold === undefined ? undefined : `${Math.round(threshold * 100)}`;
}

function sidesOf(pair: string): (number | undefined)[] {
  const letters = pair.split('-');
  return letters.length === 2 ? letters.map(indexOfLetter) : [];
}

/** "A" → 0, "Z" → 25, "AA" → 26; undefined for anything else. Three letters are more articles than anyone compares. */
function indexOfLetter(letter: string): number | undefined {
  if (!/^[A-Z]{1,2}$/.test(letter)) return undefined;
  return [...letter].reduce((index, sign) => (index + 1) * 26 + sign.charCodeAt(0) - 65, -1);
}
