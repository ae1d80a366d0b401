import type { Comparison, Rendering } from '../../model.ts';
import { paragraphNumbers } from '../../present/paragraphs.ts';
import { quotesOf, whereIs, type Remark } from '../../present/quotes.ts';
import { findings as labels } from '../../words/findings.ts';
import { tables as words } from '../../words/tables.ts';
import type { Cell } from './cells.ts';
import { findingsText, sourceLabels, wordsAt, whereText, type Table } from './table.ts';

/** A row for each source's rendering of each remark, also where it does not tell it. Then quotations set against nothing. */
export function quotationTable(comparison: Comparison): Table {
  const { shared, alone } = quotesOf(comparison);
  const sources = sourceLabels(comparison.articles);
  const remarks = [...shared, ...alone];
  const place = placeIn(comparison);
  return {
    head: [
      words.number, words.speaker, words.fullest, words.source, words.verdict, words.asGiven, words.place,
      words.wordsKept, words.wordsInAll, words.findings, words.between,
    ],
    rows: [
      ...remarks.flatMap((remark, index) =>
        remark.saying.renderings.map((rendering) => [
          index + 1, remark.speaker, remark.text, sources[rendering.article]!, ...renderingCells(comparison, remark, rendering, place),
        ]),
      ),
      ...uncompared(comparison).map((quotation) => [
        null, quotation.speaker, null, sources[quotation.article]!, words.inNoComparison, wordsAt(comparison.articles, quotation),
        place(quotation.article, quotation.start), null, null, null, null,
      ]),
    ],
  };
}

type PlaceIn = (article: number, offset: number) => string;

function placeIn({ articles }: Comparison): PlaceIn {
  const numbers = articles.map(paragraphNumbers);
  return (article, offset) => whereText(whereIs(articles[article]!, numbers[article]!, offset));
}

function renderingCells({ articles }: Comparison, { saying }: Remark, rendering: Rendering, place: PlaceIn): Cell[] {
  const { article, verdict, at, words: states, findings } = rendering;
  const kept = states.filter((state) => state === 'in' || state === 'out').length;
  const given = at ? [wordsAt(articles, { article, ...at }), place(article, at.start), kept] : [null, null, null];
  return [labels.sayings[verdict], ...given, saying.words.length, findingsText(findings), findingsText(saying.findings)];
}

/** Speech in articles that take no part in the remarks. */
function uncompared({ quotations, sayings }: Comparison): Comparison['quotations'] {
  const compared = new Set(sayings.flatMap(({ renderings }) => renderings.flatMap((rendering) => rendering.quotations)));
  return quotations.filter(({ kind }, index) => kind === 'quote' && !compared.has(index));
}
