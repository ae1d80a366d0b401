import { WORD_STATES, type WordState } from '../../model.ts';
import { hasFinding, quotesOf, type Remark, type RemarkRow } from '../../present/quotes.ts';
import type { RenderedMark, RenderedPiece } from '../../present/quotes-words.ts';
import { quotes as quoteWords } from '../../words/quotes.ts';
import { report as words } from '../../words/report.ts';
import { sayFinding } from '../../words/say.ts';
import type { LoneRemark, Mark, QuotationsSection, RenderingRow, ReportRemark, Run, Words } from './report.ts';
import { placeName, type Scene } from './scene.ts';

/** What was said, and how each source quotes it. */
export function quotationsSection(scene: Scene): Omit<QuotationsSection, 'title' | 'number'> {
  const { shared, alone } = quotesOf(scene.comparison);
  const isFull = scene.choices.extent === 'full';
  const remarks = shared.map((remark, at) => ({ remark, number: at + 1 })).filter(({ remark }) => isFull || hasFinding(remark));
  return {
    part: 'quotations',
    lead: remarks.length === 0 && shared.length > 0 ? words.noRemarkToLookAt : words.quotationsLead(shared.length),
    remarks: remarks.map(({ remark, number }) => remarkOf(scene, remark, number)),
    alone: isFull && alone.length > 0 ? { title: words.remarksAlone, lead: words.remarksAloneLead(alone.length), remarks: alone.map((remark) => loneRemark(scene, remark)) } : null,
  };
}

function remarkOf(scene: Scene, remark: Remark, number: number): ReportRemark {
  const { article, saying, rows, notTold } = remark;
  const { mask } = scene.quoting;
  const isMeasured = scene.shown.includes(article);
  const elsewhere = isMeasured ? [] : [words.fullestElsewhere];
  return {
    number,
    speaker: mask(remark.speaker ?? quoteWords.noSpeaker),
    ...fullestOf(scene, remark),
    findings: [...elsewhere, ...saying.findings.map((finding) => mask(sayFinding(finding)))],
    rows: rows.map((row) => renderingRow(scene, row, isMeasured)),
    notTold,
  };
}

/** Where the article with the fullest form is not in the report, its words are not either: the first that quotes stands for it. */
function fullestOf(scene: Scene, { article, rows, text }: Remark): { fullest: Words; article: number } {
  if (scene.shown.includes(article)) return told(scene, article, { text, quoted: true, mark: null });
  const row = rows.find(({ rendering }) => rendering.quotations.length > 0) ?? rows[0]!;
  return told(scene, row.article, inItsPlace(scene, row));
}

function told({ comparison, quoting }: Scene, article: number, run: Run): { fullest: Words; article: number } {
  return { article, fullest: quoting.words(comparison.articles[article]!, article, [run]) };
}

/** What a row has inside quotation marks; what is told in an article's own words is not shown as quoted. */
function inItsPlace({ comparison }: Scene, { article, at, rendering }: RemarkRow): Run {
  const quoted = rendering.quotations.flatMap((index) => comparison.quotations[index] ?? []);
  const spans = quoted.length > 0 ? quoted : [at];
  const texts = spans.map(({ start, end }) => comparison.articles[article]!.text.slice(start, end).replace(/[\s,;:]+$/u, ''));
  return { text: texts.join(` ${words.between} `), quoted: quoted.length > 0, mark: null };
}

/** Words are counted, drawn and marked only against a form that is to be seen. */
function renderingRow(scene: Scene, row: RemarkRow, isMeasured: boolean): RenderingRow {
  const { article, verdict, rendering, where, isWorthALook } = row;
  const kept = rendering.words.filter((state) => state === 'in').length;
  return {
    article,
    place: placeName(where),
    verdict,
    verdictName: quoteWords.verdicts[verdict],
    kept: isMeasured ? quoteWords.kept(kept, rendering.words.length) : '',
    bars: isMeasured ? rendering.words : [],
    barsInWords: isMeasured ? inWords(rendering.words) : '',
    words: renderedWords(scene, row, isMeasured),
    findings: rendering.findings.map((finding) => scene.quoting.mask(sayFinding(finding))),
    isWorthALook,
  };
}

function inWords(states: readonly WordState[]): string {
  const counts = WORD_STATES.map((state) => ({ state, count: states.filter((one) => one === state).length }));
  return quoteWords.barsSpoken(counts.filter(({ count }) => count > 0));
}

function renderedWords(scene: Scene, { article, shown: { pieces, cutBefore, cutAfter } }: RemarkRow, isMeasured: boolean): Words {
  const { text } = scene.comparison.articles[article]!;
  const cut = (is: boolean, sign: string): Run[] => (is ? [{ text: sign, quoted: false, mark: null }] : []);
  const runs = pieces.map((piece) => runOf(scene, text, isMeasured ? piece : { ...piece, mark: null }));
  return scene.quoting.words(scene.comparison.articles[article]!, article, [...cut(cutBefore, `${words.between} `), ...runs, ...cut(cutAfter, ` ${words.between}`)]);
}

function runOf(scene: Scene, text: string, { start, end, quoted, mark }: RenderedPiece): Run {
  return { text: text.slice(start, end), quoted, mark: mark && markOf(scene, mark) };
}

function markOf({ names, quoting, shown }: Scene, { shape, theirs, other }: RenderedMark): Mark {
  const isHeard = theirs !== '' && quoting.isFree && shown.includes(other);
  if (!isHeard) return { shape, other, theirs: '', spoken: shape === 'only' ? quoteWords.onlyHere : words.spoken(words.markNames[shape]) };
  const told = quoting.mask(theirs);
  const source = names[other]!;
  const spoken = shape === 'caret' ? quoteWords.leftOut(source, told) : shape === 'words' ? quoteWords.otherWords(source, told) : quoteWords.onlyHere;
  return { shape, other, theirs: told, spoken };
}

function loneRemark(scene: Scene, remark: Remark): LoneRemark {
  const { fullest, article } = fullestOf(scene, remark);
  const places = [...new Set(remark.rows.map(({ where }) => placeName(where)))];
  return { article, speaker: scene.quoting.mask(remark.speaker ?? quoteWords.noSpeaker), place: places.join(', '), words: fullest };
}
