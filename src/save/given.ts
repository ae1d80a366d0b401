import { BLOCK_ROLES, DROPPED_KINDS } from '../model.ts';
import { all, below, isString, listOf, oneOf, orMissing, record, spanWithin, type Check } from './check.ts';

const isDetails = record({
  publisher: orMissing(isString),
  title: orMissing(isString),
  published: orMissing(isString),
  url: orMissing(isString),
  language: orMissing(isString),
});

/** What came in with a text of so many characters. */
export function givenWith(length: number): Check {
  return record({
    blocks: orMissing(listOf(all(spanWithin(length), record({ role: oneOf(BLOCK_ROLES) })))),
    metadata: orMissing(isDetails),
    given: orMissing(isDetails),
    roles: orMissing(listOf(record({ start: below(length + 1), role: oneOf(BLOCK_ROLES) }))),
    dropped: orMissing(listOf(record({ kind: oneOf(DROPPED_KINDS), count: below(Number.MAX_SAFE_INTEGER, 1) }))),
    partial: orMissing(oneOf([true])),
    count: orMissing(oneOf(['auto', 'always', 'never'])),
  });
}
