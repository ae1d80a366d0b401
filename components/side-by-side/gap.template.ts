import { html, nothing, type TemplateResult } from 'lit';
import type { Gap, Part } from '../../src/present/fold.ts';
import { percent } from '../../src/words/locale.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { isolated } from '../../src/present/direction.ts';
import { otherSide, type Side } from '../shared/marked-text.ts';
import { hueClass } from '../shared/source-hue.ts';
import { chevronIcon } from './icons.ts';
import type { Context } from './context.ts';
import { placeName } from './evidence.ts';
import type { SideView } from './pair-view.ts';

/** Longer than two lines of the widest column; the rest is cut by the style sheet. */
const PREVIEW = 240;

/** Sentences that this article alone tells, behind one line that opens. */
export function gapTemplate(
  { openGaps, view }: Context,
  own: SideView,
  gap: Gap,
  partTemplate: (part: Part) => TemplateResult,
): TemplateResult {
  const key = gapKey(own.side, gap);
  const isOpen = openGaps.has(key);
  const [start, end] = [gap.parts[0]!.start, gap.parts.at(-1)!.end];
  return html`<div class="gap ${isOpen ? 'open' : 'unit'} ${hueClass(own.index)}" data-start=${start} data-end=${end}>
      <button class="gap-line" data-gap=${key} aria-expanded=${isOpen ? 'true' : 'false'}>
        <span class="gap-title">${chevronIcon}<b>${words.gap(gap.sentences.length, isolated(own.name))}</b> <span class="paragraphs">${paragraphsOf(own, gap)}</span></span>
        ${nearestTemplate(own, view[otherSide(own.side)], gap)}
        ${isOpen ? nothing : html`<span class="preview" lang=${own.article.language} dir="auto">${previewOf(own, gap)}</span>`}
      </button>
    </div>
    ${isOpen ? gap.parts.map(partTemplate) : nothing}`;
}

/** Names of the gaps of a side: all of them, or those that hold one of `sentences`. */
export function gapKeys({ side, units }: SideView, sentences?: readonly number[]): string[] {
  const gaps = units.flatMap((unit) => (unit.kind === 'gap' ? [unit] : []));
  return gaps.filter((gap) => sentences?.some((one) => gap.sentences.includes(one)) ?? true).map((gap) => gapKey(side, gap));
}

/** Names a gap among those of both sides. */
export function gapKey(side: Side, gap: Gap): string {
  return `${side}-${gap.id}`;
}

/** What the other article has that is most like one of these sentences. */
function nearestTemplate(own: SideView, other: SideView, { sentences }: Gap): TemplateResult | typeof nothing {
  const found = sentences.flatMap((sentence) => own.elsewhere.get(sentence) ?? []);
  if (found.length === 0) return nothing;
  const [nearest] = found.flatMap((elsewhere) => elsewhere.nearest ?? []).sort((x, y) => y.score - x.score);
  const { sigil } = other.article;
  return html`<span class="nearest">${nearest ? words.nearestAt(sigil, placeName(other, nearest.sentences[0]!), percent(nearest.score)) : words.nothingLike(sigil)}</span>`;
}

function paragraphsOf({ numbers }: SideView, { parts }: Gap): string {
  return words.paragraphs(numbers[parts[0]!.block]!, numbers[parts.at(-1)!.block]!);
}

function previewOf({ article }: SideView, { parts }: Gap): string {
  const text = parts.map(({ start, end }) => article.text.slice(start, Math.min(end, start + PREVIEW)).trim()).join(' ');
  return text.length > PREVIEW ? `${text.slice(0, PREVIEW).replace(/\s+\S*$/, '')} …` : text;
}
