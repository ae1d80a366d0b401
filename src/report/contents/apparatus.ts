import type { ChangeKind, Span } from '../../model.ts';
import type { Difference } from '../../present/pair.ts';
import type { Cell, Row } from '../../present/passages.ts';
import type { Readings } from '../../present/readings.ts';
import { report as words } from '../../words/report.ts';
import { grouped } from './grouped.ts';
import type { ApparatusEntry, Variant, Words } from './report.ts';
import type { Scene } from './scene.ts';

/** A longer lemma is given by its first and last words, as critical editions do: the base itself stands above. */
const LONGEST_LEMMA = 9;
const FIRST_WORDS = 4;
const LAST_WORDS = 2;

/** What one article has in one place of the base. */
interface Departure {
  readonly article: number;
  readonly base: Span;
  readonly own: Span;
  readonly kind: ChangeKind;
}

/** The critical apparatus of a passage: places of the base in order, each with what the others have there. */
export function apparatusOf(scene: Scene, readings: Readings, row: Row): ApparatusEntry[] {
  const departures = row.tellers
    .filter((article) => article !== row.base)
    .flatMap((article) => departuresOf(readings, row, row.cells[article]!))
    .sort((x, y) => x.base.start - y.base.start || x.base.end - y.base.end);
  const places = grouped(departures, ({ base }) => `${base.start} ${base.end}`);
  return places.map((place) => entryOf(scene, row.base, place));
}

function departuresOf(readings: Readings, row: Row, cell: Cell): Departure[] {
  const differences = readings.sentencesOf(row, cell).flatMap((sentence) => sentence.differences);
  const once = new Map(differences.map((difference) => [difference.id, difference]));
  return [...once.values()].flatMap((difference) => departureOf(cell.article, difference));
}

function departureOf(article: number, { left, right, kind }: Difference): Departure[] {
  if (!left || !right || kind.startsWith('told') || kind.startsWith('aside')) return [];
  return [{ article, base: left, own: right, kind: kindOf(kind) }];
}

/** The base stands on the left. */
function kindOf(kind: Difference['kind']): ChangeKind {
  if (kind === 'only-left') return 'left-out';
  if (kind === 'only-right') return 'added';
  return kind as ChangeKind;
}

function entryOf(scene: Scene, base: number, place: readonly Departure[]): ApparatusEntry {
  const span = place[0]!.base;
  const lemma = span.start === span.end ? null : { words: shortened(wordsAt(scene, base, span)), articles: [base] };
  return { lemma, variants: variantsOf(scene, place) };
}

/** Articles with the same words in the same place stand together. */
function variantsOf(scene: Scene, place: readonly Departure[]): ApparatusEntry['variants'] {
  const alike = grouped(place, ({ article, own }) => printed(scene, article, own));
  return alike.map((group): Variant & { kind: ChangeKind } => {
    const { article, own, kind } = group[0]!;
    return { kind, words: wordsAt(scene, article, own), articles: [...new Set(group.map((one) => one.article))] };
  });
}

function wordsAt({ comparison, quoting }: Scene, article: number, span: Span): Words {
  return quoting.plain(comparison.articles[article]!, article, span);
}

function printed({ comparison }: Scene, article: number, { start, end }: Span): string {
  return comparison.articles[article]!.text.slice(start, end).replace(/\s+/gu, ' ');
}

function shortened(lemma: Words): Words {
  return {
    ...lemma,
    runs: lemma.runs.map((run) => {
      const parts = run.text.split(' ');
      if (parts.length <= LONGEST_LEMMA) return run;
      return { ...run, text: [...parts.slice(0, FIRST_WORDS), words.between, ...parts.slice(-LAST_WORDS)].join(' ') };
    }),
  };
}
