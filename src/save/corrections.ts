import { BLOCK_ROLES, CORRECTION_KINDS, CORRECTION_STATES, type Anchor, type Correction } from '../model.ts';
import { below, fail, isString, listOf, objectAt, oneOf, orMissing, orNull, record, type Check } from './check.ts';

const isRef = record({ article: isString, source: isString });
const isOffset = below(Number.MAX_SAFE_INTEGER);

/** Offsets may lie outside of today's text; the words must be as long as they say. */
const isAnchor: Check = (value, at) => {
  isRef(value, at);
  record({ start: isOffset, end: isOffset, words: isString })(value, at);
  const { start, end, words } = value as Anchor;
  if (end <= start || words.length !== end - start) fail(at, `has ${words.length} characters of words for the span from ${start} to ${end}`);
};

const areAnchors: Check = (value, at) => {
  listOf(isAnchor)(value, at);
  if ((value as unknown[]).length === 0) fail(at, 'is empty');
};

/** All anchors of a side lie in one article. */
const isSide: Check = (value, at) => {
  areAnchors(value, at);
  const [first, ...others] = value as Anchor[];
  if (others.some(({ article }) => article !== first!.article)) fail(at, 'names more than one article');
};

const isBetweenSides = record({ a: isSide, b: isSide });

const OF_KIND: Record<Correction['kind'], Check> = {
  match: isBetweenSides,
  unlink: isBetweenSides,
  split: isBetweenSides,
  alone: record({ at: isAnchor, other: orNull(isRef) }),
  role: record({ at: isAnchor, role: oneOf(BLOCK_ROLES) }),
  count: record({ article: isRef, count: oneOf(['always', 'never']) }),
};

/** `isPlace`: words of an article of the comparison. */
export function correctionWith(isPlace: Check): Check {
  return (value, at) => {
    const { kind } = objectAt(value, at);
    oneOf(CORRECTION_KINDS)(kind, `${at}.kind`);
    OF_KIND[kind as Correction['kind']](value, at);
    record({ reason: orMissing(isString), state: oneOf(CORRECTION_STATES), places: listOf(isPlace) })(value, at);
  };
}

export function noteWith(isPlace: Check): Check {
  return record({ at: areAnchors, text: isString, places: listOf(isPlace) });
}
