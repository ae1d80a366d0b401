import type { Comparison, Figure } from '../../model.ts';
import { paragraphNumbers } from '../../present/paragraphs.ts';
import { figuresOf, type FactRow } from '../../present/quotes-facts.ts';
import { whereIs } from '../../present/quotes.ts';
import { findings as labels } from '../../words/findings.ts';
import { tables as words } from '../../words/tables.ts';
import type { Cell } from './cells.ts';
import { findingsText, sourceLabels, wordsAt, whereText, type Table } from './table.ts';

/** A row for each number, date or sum as a source states it; those of one thing have one number. Then those set against nothing. */
export function figureTable(comparison: Comparison): Table {
  const { shared, alone } = figuresOf(comparison);
  const statement = statementsOf(comparison);
  return {
    head: [words.number, words.stated, words.kind, words.verdict, words.source, words.asWritten, words.readAs, words.place, words.findings],
    rows: [
      ...[...shared, ...alone].flatMap(({ fact }, index) => factRows(comparison, fact, index + 1, statement)),
      ...uncompared(comparison).map((figure) => [null, null, words.kinds[figure.kind], words.inNoComparison, ...statement(figure), null]),
    ],
  };
}

type StatementCells = (figure: Figure) => Cell[];

function factRows({ figures }: Comparison, { label, kind, verdict, entries, findings }: FactRow['fact'], number: number, statement: StatementCells): Cell[][] {
  const stating = entries.flatMap((entry) => entry.figures.map((figure) => figures[figure]!));
  return stating.map((figure) => [number, label, words.kinds[kind], labels.facts[verdict], ...statement(figure), findingsText(findings)]);
}

function statementsOf({ articles }: Comparison): StatementCells {
  const sources = sourceLabels(articles);
  const numbers = articles.map(paragraphNumbers);
  return (figure) => [
    sources[figure.article]!,
    wordsAt(articles, figure),
    figure.value,
    whereText(whereIs(articles[figure.article]!, numbers[figure.article]!, figure.start)),
  ];
}

function uncompared({ figures, facts }: Comparison): Figure[] {
  const compared = new Set(facts.flatMap(({ entries }) => entries.flatMap((entry) => entry.figures)));
  return figures.filter((_, index) => !compared.has(index));
}
