import { html, nothing, type TemplateResult } from 'lit';
import type { Gap, Part } from '../../src/present/fold.ts';
import { hueClass } from '../shared/source-hue.ts';
import type { Context } from './context.ts';
import { gapKey, gapTemplate } from './gap.template.ts';
import { marginTemplate } from './margin.ts';
import type { SideView } from './pair-view.ts';
import { partText } from './sentence.template.ts';
import { setAsideTemplate } from './set-aside.template.ts';
import { holds, type Stretch } from './stretches.ts';

/** Stretches of a long article that are drawn at once: more than any window shows. */
const AT_ONCE = 2;

/** One article, whole, in its own order. */
export function columnTemplate(context: Context, own: SideView): TemplateResult {
  return html`<article class="column ${own.side} ${hueClass(own.index)} ${own.long ? 'long' : ''}" aria-label=${own.name}>
    <div class="flow">
      ${own.stretches.map((stretch, at) => stretchTemplate(context, own, stretch, at))} ${setAsideTemplate(context, own)}
    </div>
  </article>`;
}

/** Drawn anew only when something in it changes: a step through a long article touches two stretches, not hundreds. */
function stretchTemplate(context: Context, own: SideView, stretch: Stretch, at: number): TemplateResult {
  const { view, hidden, place, near, tabStop, openGaps, isMarking } = context;
  const isIn = (link: string | null) => link !== null && holds(stretch, view.links.get(link)?.[own.side] ?? []);
  const isHere = place !== null && holds(stretch, place[own.side]);
  const holdsStop = tabStop !== null && (isIn(tabStop.link) || isWithin(stretch, tabStop[own.side]?.start));
  const opened = stretch.units.filter((unit) => unit.kind === 'gap' && openGaps.has(gapKey(own.side, unit))).length;
  const changes = [view, hidden, isHere ? place : null, [...near].filter(isIn).join(), holdsStop ? tabStop : null, opened];
  const isDue = !own.long || at < AT_ONCE || isHere || holdsStop || isMarking;
  const draw = (isWhole: boolean) => stretch.units.map((unit) => unitTemplate(context, own, unit, isWhole));
  return html`<div class="stretch" .style=${`--lines:${Math.round(stretch.lines)}`}>${context.inTime.piece(changes, isDue, draw)}</div>`;
}

function isWithin({ start, end }: Stretch, offset: number | undefined): boolean {
  return offset !== undefined && offset >= start && offset < end;
}

function unitTemplate(context: Context, own: SideView, unit: Part | Gap, isWhole: boolean): TemplateResult {
  return unit.kind === 'gap'
    ? gapTemplate(context, own, unit, (part) => partTemplate(context, own, part, isWhole))
    : partTemplate(context, own, unit, isWhole);
}

/** Until it is drawn whole, a part is its words alone: to be found, heard and copied. */
function partTemplate(context: Context, own: SideView, part: Part, isWhole: boolean): TemplateResult {
  const { article } = own;
  const { role } = article.blocks[part.block]!;
  return html`<div class="unit block ${role}" data-start=${part.start} data-end=${part.end}>
    ${isWhole ? marginTemplate(context, own, part) : nothing}${textTemplate(own, part, isWhole ? partText(context, own, part) : article.text.slice(part.start, part.end))}
  </div>`;
}

function textTemplate(own: SideView, part: Part, text: unknown): TemplateResult {
  const { language, blocks } = own.article;
  const lang = language === 'und' ? nothing : language;
  const { role } = blocks[part.block]!;
  const from = `${own.index}.${part.start}`;
  if (role === 'headline') return html`<h2 class="text" lang=${lang} dir="auto" data-from=${from}>${text}</h2>`;
  if (role === 'heading') return html`<h3 class="text" lang=${lang} dir="auto" data-from=${from}>${text}</h3>`;
  return html`<p class="text" lang=${lang} dir="auto" data-from=${from}>${text}</p>`;
}
