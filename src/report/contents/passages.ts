import type { Cell, Row } from '../../present/passages.ts';
import { Readings } from '../../present/readings.ts';
import { allSources } from '../../words/all-sources.ts';
import { report as words } from '../../words/report.ts';
import { apparatusOf } from './apparatus.ts';
import { markedRuns } from './marks.ts';
import type { PassagesSection, ReportPassage, ReportReading, Run } from './report.ts';
import { passageLabel, placeOfCell, type Scene } from './scene.ts';
import { standingName } from './told.ts';

/** Every passage with its readings against a base, and its apparatus. */
export function passagesSection(scene: Scene): Omit<PassagesSection, 'title' | 'number'> {
  const { rows } = scene.overview;
  const readings = new Readings(scene.comparison);
  const isFull = scene.choices.extent === 'full';
  const lead = isFull ? words.passagesLead : words.compactLead;
  const passages = rows.map((row) => passageOf(scene, readings, row)).filter(({ apparatus }) => isFull || apparatus.length > 0);
  return { part: 'passages', lead: rows.length === 0 ? words.noPassages : lead, passages };
}

function passageOf(scene: Scene, readings: Readings, row: Row): ReportPassage {
  const { number, base, tellers } = row;
  return {
    number,
    label: passageLabel(scene, row),
    base,
    tellers,
    readings: scene.choices.extent === 'full' ? readingsOf(scene, readings, row) : [],
    apparatus: apparatusOf(scene, readings, row),
  };
}

/** The base first; readings in its very words are named beside it. */
function readingsOf(scene: Scene, readings: Readings, { base, tellers, cells, ...row }: Row): ReportReading[] {
  const others = tellers.filter((article) => article !== base).map((article) => cells[article]!);
  const same = others.filter(({ standing }) => standing === 'verbatim').map((cell) => ({ article: cell.article, place: placeOfCell(scene, cell) }));
  const told = [cells[base]!, ...others.filter(({ standing }) => standing !== 'verbatim')];
  return told.map((cell, at) => ({
    article: cell.article,
    standing: cell.standing,
    standingName: standingName(cell).standingName,
    place: placeOfCell(scene, cell),
    sameWords: at === 0 ? same : [],
    words: scene.quoting.words(scene.comparison.articles[cell.article]!, cell.article, runsOf(scene, readings, { base, tellers, cells, ...row }, cell)),
  }));
}

function runsOf(scene: Scene, readings: Readings, row: Row, cell: Cell): Run[] {
  const { sentences } = scene.comparison.articles[cell.article]!;
  return readings.sentencesOf(row, cell).flatMap(({ sentence, differences, afterGap }, at) => [
    ...(at > 0 ? [{ text: afterGap ? allSources.gap : ' ', quoted: false, mark: null }] : []),
    ...markedRuns(scene, cell.article, row.base, sentences[sentence]!, differences),
  ]);
}
