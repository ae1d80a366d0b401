import { html, type TemplateResult } from 'lit';
import { marks as spoken } from '../../src/words/marks.ts';
import { start as words } from '../../src/words/start.ts';
import { emphasised } from '../app/emphasised.ts';
import type { MarkShape } from '../shared/marked-text.ts';
import { hueClass } from '../shared/source-hue.ts';

/** Words with the shape of their mark and the article whose hue it has, if another; plain words alone. A caret holds what is left out. */
type Part = string | readonly [shape: MarkShape, text: string, article?: number];

const NAMES: Readonly<Record<number, string>> = { 1: 'RFE/RL, first', 3: 'Voice of America' };

/** One sentence of the second sample and its counterpart in the fourth, marked by hand to show the look. */
const SPECIMEN: readonly { readonly article: number; readonly letter: string; readonly parts: readonly Part[] }[] = [
  {
    article: 1,
    letter: 'B',
    parts: [
      'Television pictures from Danang showed ', ['words', 'Trump and Putin'], ' chatting ', ['attribution', 'amicably'], ' ',
      ['figure', 'on November 11'], ' as they walked ', ['words', 'together for the "family photograph" at the APEC summit'],
      ['caret', 'at a viewpoint looking over the South China Sea', 3], '.',
    ],
  },
  {
    article: 3,
    letter: 'D',
    parts: [
      'Television pictures from Danang showed ', ['words', 'Putin and Trump'], ' chatting ',
      ['attribution', '— apparently amicably —'], ['caret', 'on November 11', 1], ' as they walked ',
      ['words', 'to the position where the traditional APEC summit photo was being taken'], ' ',
      ['only', 'at a viewpoint looking over the South China Sea'], '.',
    ],
  },
];

/** What a comparison looks like, for one who sees the start page first. Beside it the shapes are named. */
export function specimen(): TemplateResult {
  return html`<div class="pair">
      ${SPECIMEN.map(
        ({ article, letter, parts }) => html`<div lang="en">
          <sd-siglum letter=${letter} .index=${article}></sd-siglum>
          <p>${parts.map((part) => marked(part, article))}</p>
        </div>`,
      )}
    </div>
    <p class="legend"><span>${emphasised(words.legend)}</span>${Object.entries(words.legendKinds).map(legendEntry)}</p>`;
}

function marked(part: Part, article: number): TemplateResult | string {
  if (typeof part === 'string') return part;
  const [shape, text, hue = article] = part;
  const content = shape === 'caret' ? html`<span class="visually-hidden">${spoken.leftOut(NAMES[hue] ?? '', text)}</span>` : text;
  return html`<mark class="mark ${shape} ${hueClass(hue)}">${content}</mark>`;
}

function legendEntry([shape, name]: [string, string]): TemplateResult {
  return shape === 'caret'
    ? html`<span>${name}<mark class="mark caret neutral"></mark></span>`
    : html`<span><mark class="mark ${shape} neutral">${name}</mark></span>`;
}
