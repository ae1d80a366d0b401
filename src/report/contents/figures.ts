import type { FactVerdict } from '../../model.ts';
import { figuresOf, type FactRow, type Stated } from '../../present/quotes-facts.ts';
import { quotes as quoteWords } from '../../words/quotes.ts';
import { report as words } from '../../words/report.ts';
import { grouped } from './grouped.ts';
import type { FiguresSection, LoneFigure, TableRow } from './report.ts';
import { sayFinding } from '../../words/say.ts';
import { factLabel, placeOf, type Scene } from './scene.ts';

/** What is counted and dated, and where the sources part ways in it. */
export function figuresSection(scene: Scene): Omit<FiguresSection, 'title' | 'number'> {
  const { shared, alone } = figuresOf(scene.comparison);
  const isFull = scene.choices.extent === 'full';
  const rows = shared.filter(({ fact }) => isFull || fact.verdict === 'disagree');
  const disagree = shared.filter(({ fact }) => fact.verdict === 'disagree').length;
  return {
    part: 'figures',
    lead: rows.length === 0 && shared.length > 0 ? words.noFigureToLookAt : quoteWords.figuresLead(disagree, shared.length),
    rows: rows.map((row) => tableRow(scene, row)),
    alone: isFull && alone.length > 0 ? { title: words.figuresAlone(alone.length), rows: alone.flatMap((row) => loneFigure(scene, row)) } : null,
  };
}

function tableRow(scene: Scene, row: FactRow): TableRow {
  const { fact, cells } = row;
  const verdict = fact.verdict as Exclude<FactVerdict, 'one-source'>;
  return {
    label: factLabel(scene, row),
    kind: null,
    cells: scene.counted.map((article) => ({ article, forms: formsOf(scene, article, cells[article]!) })),
    verdict,
    verdictName: quoteWords.factVerdicts[verdict],
    findings: fact.findings.map((finding) => scene.quoting.mask(sayFinding(finding))),
  };
}

/** What is printed in the same words stands once. */
function formsOf({ comparison, quoting }: Scene, article: number, stated: readonly Stated[]) {
  const { text } = comparison.articles[article]!;
  const alike = grouped(stated, ({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  return alike.map((places) => ({ words: quoting.plain(comparison.articles[article]!, article, places[0]!), times: places.length }));
}

function loneFigure(scene: Scene, { fact: { label }, cells }: FactRow): LoneFigure[] {
  const article = cells.findIndex((cell) => cell.length > 0);
  const span = cells[article]?.[0];
  if (!span) return [];
  const { comparison, quoting, choices } = scene;
  return [{ article, label: choices.wordsPerSource === null ? quoting.mask(label) : null, place: placeOf(scene, article, span.start), words: quoting.plain(comparison.articles[article]!, article, span) }];
}
