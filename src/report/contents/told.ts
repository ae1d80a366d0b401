import { isPossible } from '../../present/sureness.ts';
import type { Cell, Row } from '../../present/passages.ts';
import { allSources } from '../../words/all-sources.ts';
import { report as words } from '../../words/report.ts';
import type { ToldCell, ToldRow, ToldSection } from './report.ts';
import { passageLabel, placeOfCell, type Scene } from './scene.ts';

/** Who tells what. */
export function toldSection(scene: Scene): Omit<ToldSection, 'title' | 'number'> {
  const { rows } = scene.overview;
  return { part: 'told', lead: rows.length === 0 ? words.noPassages : null, rows: rows.map((row) => toldRow(scene, row)) };
}

function toldRow(scene: Scene, row: Row): ToldRow {
  const { number, cells, tellers } = row;
  return {
    number,
    label: passageLabel(scene, row),
    cells: scene.shown.map((article) => toldCell(scene, cells[article]!)),
    toldBy: allSources.of(tellers.length, scene.counted.length),
  };
}

function toldCell(scene: Scene, cell: Cell): ToldCell {
  return { article: cell.article, standing: cell.standing, ...standingName(cell), place: placeOfCell(scene, cell) };
}

/** "edited", with a question mark where no link that joins it to its base is a strong one. */
export function standingName({ standing, links }: Cell): { standingName: string; isPossible: boolean } {
  const onlyPossible = links.length > 0 && links.every(isPossible);
  const name = allSources.standings[standing];
  return { standingName: onlyPossible ? words.possible(name) : name, isPossible: onlyPossible };
}
