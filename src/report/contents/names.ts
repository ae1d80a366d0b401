import { namesOf, type NameRow } from '../../present/quotes-facts.ts';
import { quotes as quoteWords } from '../../words/quotes.ts';
import { report as words } from '../../words/report.ts';
import { sayFinding } from '../../words/say.ts';
import type { NamesSection, TableRow } from './report.ts';
import type { Scene } from './scene.ts';

/** What each source calls the same person, group or place. */
export function namesSection(scene: Scene): Omit<NamesSection, 'title' | 'number'> {
  const { differing, same } = namesOf(scene.comparison);
  const of = differing.length + same.length;
  const shown = scene.choices.extent === 'full' ? [...differing, ...same] : differing;
  return {
    part: 'names',
    lead: shown.length === 0 && of > 0 ? words.noNameToLookAt : quoteWords.namesLead(differing.length, of),
    rows: shown.map((row) => tableRow(scene, row, differing.includes(row))),
  };
}

function tableRow(scene: Scene, { naming, cells }: NameRow, differs: boolean): TableRow {
  const { comparison, quoting } = scene;
  const formsIn = (article: number) =>
    cells[article]!.map(({ form, spans }) => ({
      words: quoting.words(comparison.articles[article]!, article, [{ text: form, quoted: false, mark: null }]),
      times: spans.length,
    }));
  return {
    label: quoting.mask(naming.name),
    kind: quoteWords.nameKinds[naming.kind] || null,
    cells: scene.counted.map((article) => ({ article, forms: formsIn(article) })),
    verdict: differs ? 'other-words' : 'agree',
    verdictName: differs ? quoteWords.namesDiffer : quoteWords.factVerdicts.agree,
    findings: naming.findings.map((finding) => quoting.mask(sayFinding(finding))),
  };
}
