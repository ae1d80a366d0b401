import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison, Place } from '../../src/model.ts';
import type { LinearPart, LinearReading, LinearSentence } from '../../src/present/linear.ts';
import type { LinearLine, LinearLines } from '../../src/present/linear-lines.ts';
import { hueClass } from '../shared/source-hue.ts';

export interface LinearScene {
  readonly comparison: Comparison;
  readonly lines: LinearLines;
  /** Index of the article whose differences the reader steps through. */
  readonly right: number;
  /** Id of the difference or link where the reader is. */
  readonly current: string | null;
}

/** What stands in the section of a block of the article that is followed: its heading, and under each sentence what the others have. */
export function partTemplate(scene: LinearScene, part: LinearPart): TemplateResult {
  return html`<h3>${scene.lines.heading(part)}</h3>
    ${part.sentences.map((sentence) => sentenceTemplate(scene, sentence))}`;
}

function sentenceTemplate(scene: LinearScene, sentence: LinearSentence): TemplateResult {
  const said = scene.lines.said(sentence);
  const { readings } = sentence;
  return html`${said ? html`<p class="own">${lineTemplate(scene, said)}</p>` : nothing}
    ${readings.length > 0 ? html`<ul>${readings.map((reading) => readingTemplate(scene, reading))}</ul>` : nothing}`;
}

function readingTemplate(scene: LinearScene, reading: LinearReading): TemplateResult {
  const { right, current, lines } = scene;
  const isHere = (id: string | undefined) => id !== undefined && id === current && reading.article === right;
  const atLink = reading.links.find(({ id }) => isHere(id))?.id;
  return html`${lines.reading(reading).map((line) => {
    const here = line.difference ? isHere(line.difference.id) : atLink !== undefined;
    return html`<li class="${line.difference ? 'difference' : 'counterpart'} ${hueClass(reading.article)}" tabindex="-1" aria-current=${here ? 'true' : nothing}>
      ${lineTemplate(scene, line)}
    </li>`;
  })}`;
}

function lineTemplate({ comparison }: LinearScene, { segments }: LinearLine): (string | TemplateResult)[] {
  return segments.map((one) => (typeof one === 'string' ? one : quoteTemplate(comparison, one)));
}

function quoteTemplate({ articles }: Comparison, { article, start, end }: Place): TemplateResult {
  const { text, language } = articles[article]!;
  return html`<q lang=${language === 'und' ? nothing : language} dir="auto" data-from="${article}.${start}">${text.slice(start, end)}</q>`;
}
