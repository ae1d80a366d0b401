import type { Block, Sentence, Span } from '../model.ts';
import { mapped, type Work } from '../work.ts';
import { placesOf, type Place, type Rule } from './place.ts';
import { aDashAfterAQuotationNamesItsSource } from './rules/a-dash-after-a-quotation-names-its-source.ts';
import { aMarkBetweenLettersEndsOnlyWhereASpaceWasLost } from './rules/a-mark-between-letters-ends-only-where-a-space-was-lost.ts';
import { aNameKeepsItsMark } from './rules/a-name-keeps-its-mark.ts';
import { aNumberOrLetterAtTheStartCountsItems } from './rules/a-number-or-letter-at-the-start-counts-items.ts';
import { aNumberWordWaitsForItsNumber } from './rules/a-number-word-waits-for-its-number.ts';
import { aSmallLetterGoesOn } from './rules/a-small-letter-goes-on.ts';
import { aStateAfterACommaEnds } from './rules/a-state-after-a-comma-ends.ts';
import { aTitleWaitsForItsName } from './rules/a-title-waits-for-its-name.ts';
import { anAbbreviationEndsOnlyBeforeAUsualStart } from './rules/an-abbreviation-ends-only-before-a-usual-start.ts';
import { anEllipsisAmidWordsGoesOn } from './rules/an-ellipsis-amid-words-goes-on.ts';
import { anHourEndsBeforeAllButADayOrZone } from './rules/an-hour-ends-before-all-but-a-day-or-zone.ts';
import { anOrdinalWaitsForItsNoun } from './rules/an-ordinal-waits-for-its-noun.ts';
import { whatClosesOrPausesFollows } from './rules/what-closes-or-pauses-follows.ts';
import { whoSaysItBelongsToTheQuotation } from './rules/who-says-it-belongs-to-the-quotation.ts';

/** The first rule that speaks decides; where none does, a mark ends its sentence. */
const RULES: readonly Rule[] = [
  whatClosesOrPausesFollows,
  whoSaysItBelongsToTheQuotation,
  aMarkBetweenLettersEndsOnlyWhereASpaceWasLost,
  aSmallLetterGoesOn,
  aNumberOrLetterAtTheStartCountsItems,
  aTitleWaitsForItsName,
  aNumberWordWaitsForItsNumber,
  anHourEndsBeforeAllButADayOrZone,
  anOrdinalWaitsForItsNoun,
  aStateAfterACommaEnds,
  anAbbreviationEndsOnlyBeforeAUsualStart,
  aNameKeepsItsMark,
  anEllipsisAmidWordsGoesOn,
  aDashAfterAQuotationNamesItsSource,
];

/** Blocks between two pauses. */
const AT_ONCE = 50;

/**
 * The sentences of every block but furniture, in order. Every non-space character of such a block is in exactly one.
 *
 * Own rules for all scripts, and not `Intl.Segmenter`: its sentence breaks come from punctuation too, know neither
 * abbreviations nor quotations, differ between engines and versions (the same input must give the same bytes
 * everywhere), and take quadratic time on long text in Node 20. Scripts that mark no sentence ends, such as Thai, keep
 * a block as one sentence either way.
 */
export function* sentencesOf(text: string, blocks: readonly Block[], language: string): Work<Sentence[]> {
  const sentences = yield* mapped(blocks, AT_ONCE, (block, index) =>
    block.role === 'furniture' ? [] : cut(text, block, language).map((span) => ({ block: index, ...span })),
  );
  return sentences.flat();
}

function cut(text: string, block: Block, language: string): Span[] {
  const part = text.slice(block.start, block.end);
  const ends = [...endsOf(part, block, language), part.length];
  const spans = ends.map((end, i) => trimmed(part, ends[i - 1] ?? 0, end));
  return joinWordless(part, spans).map(({ start, end }) => ({ start: block.start + start, end: block.start + end }));
}

function endsOf(part: string, { role }: Block, language: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const place of placesOf(part, () => start, language, role)) {
    if (verdictOn(place) === 'goes on') continue;
    start = trimmed(part, place.end, part.length).start;
    ends.push(place.end);
  }
  return ends;
}

function verdictOn(place: Place): 'ends' | 'goes on' {
  for (const rule of RULES) {
    const verdict = rule(place);
    if (verdict) return verdict;
  }
  return 'ends';
}

function trimmed(part: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(part[start]!)) start++;
  while (end > start && /\s/u.test(part[end - 1]!)) end--;
  return { start, end };
}

/** Marks without a word ("* * *", a stray quote) go to the sentence before them, or to the first one after. */
function joinWordless(part: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let lastHasWord = true;
  for (const span of spans) {
    if (span.start === span.end) continue;
    const hasWord = /[\p{L}\p{N}]/u.test(part.slice(span.start, span.end));
    const last = joined.at(-1);
    if (last && !(hasWord && lastHasWord)) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
    lastHasWord = hasWord || (last !== undefined && lastHasWord);
  }
  return joined;
}
