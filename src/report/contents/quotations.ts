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
  const { saying, rows, notTold } = remark;
  const { mask } = scene.quoting;
  return {
    number,
    speaker: mask(remark.speaker ?? quoteWords.noSpeaker),
    ...fullestOf(scene, remark),
    findings: saying.findings.map((finding) => mask(sayFinding(finding))),
    rows: rows.map((row) => renderingRow(scene, row)),
    notTold,
  };
}

/** Where the article with the fullest form is not in the report, its words are not either: those of the first row stand for it. */
function fullestOf(scene: Scene, { article, rows, text }: Remark): { fullest: Words; article: number } {
  const first = rows[0]!;
  const isHere = scene.shown.includes(article);
  const holder = isHere ? article : first.article;
  const run = { text: isHere ? text : textAt(scene, first), quoted: true, mark: null };
  return { article: holder, fullest: scene.quoting.words(scene.comparison.articles[holder]!, holder, [run]) };
}

function textAt({ comparison }: Scene, { article, at }: RemarkRow): string {
  return comparison.articles[article]!.text.slice(at.start, at.end);
}

function renderingRow(scene: Scene, row: RemarkRow): RenderingRow {
  const { article, verdict, rendering, where, isWorthALook } = row;
  const kept = rendering.words.filter((state) => state === 'in').length;
  return {
    article,
    place: placeName(where),
    verdict,
    verdictName: quoteWords.verdicts[verdict],
    kept: quoteWords.kept(kept, rendering.words.length),
    bars: rendering.words,
    barsInWords: inWords(rendering.words),
    words: renderedWords(scene, row),
    findings: rendering.findings.map((finding) => scene.quoting.mask(sayFinding(finding))),
    isWorthALook,
  };
}

function inWords(states: readonly WordState[]): string {
  const counts = WORD_STATES.map((state) => ({ state, count: states.filter((one) => one === state).length }));
  return quoteWords.barsSpoken(counts.filter(({ count }) => count > 0));
}

function renderedWords(scene: Scene, { article, shown: { pieces, cutBefore, cutAfter } }: RemarkRow): Words {
  const { text } = scene.comparison.articles[article]!;
  const cut = (is: boolean, sign: string): Run[] => (is ? [{ text: sign, quoted: false, mark: null }] : []);
  const runs = pieces.map((piece) => runOf(scene, text, piece));
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

function loneRemark(scene: Scene, { article, rows, text, speaker }: Remark): LoneRemark {
  const places = [...new Set(rows.map(({ where }) => placeName(where)))];
  return {
    article,
    speaker: scene.quoting.mask(speaker ?? quoteWords.noSpeaker),
    place: places.join(', '),
    words: scene.quoting.words(scene.comparison.articles[article]!, article, [{ text, quoted: true, mark: null }]),
  };
}
