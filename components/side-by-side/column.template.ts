import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Gap, Part } from '../../src/present/fold.ts';
import { hueClass } from '../shared/source-hue.ts';
import type { Context } from './context.ts';
import { gapKey, gapTemplate } from './gap.template.ts';
import { marginTemplate } from './margin.ts';
import type { SideView } from './pair-view.ts';
import { partText } from './sentence.template.ts';
import { setAsideTemplate } from './set-aside.template.ts';

/** One article, whole, in its own order. */
export function columnTemplate(context: Context, own: SideView): TemplateResult {
  return html`<article class="column ${own.side} ${hueClass(own.index)} ${own.long ? 'long' : ''}" aria-label=${own.name}>
    <div class="flow">
      ${own.units.map((unit) => unitTemplate(context, own, unit))} ${setAsideTemplate(context, own)}
    </div>
  </article>`;
}

/** Drawn anew only when something in it changes: a step through a long article touches two paragraphs, not thousands. */
function unitTemplate(context: Context, own: SideView, unit: Part | Gap): unknown {
  return guard(dependencies(context, own, unit), () =>
    unit.kind === 'gap'
      ? gapTemplate(context, own, unit, (part) => partTemplate(context, own, part))
      : partTemplate(context, own, unit),
  );
}

function dependencies(context: Context, own: SideView, unit: Part | Gap): unknown[] {
  const { view, hidden, place, near, tabStop, openGaps } = context;
  const concerned = new Set(unit.sentences);
  const isHere = place?.[own.side].some((sentence) => concerned.has(sentence)) ?? false;
  const links = unit.sentences.flatMap((sentence) => own.linksOf.get(sentence) ?? []);
  const holdsStop =
    tabStop !== null &&
    (links.some(({ id }) => id === tabStop.link) || unit.sentences.some((sentence) => own.toldIds.get(sentence) === tabStop.id));
  return [
    view,
    hidden,
    unit,
    isHere ? place : null,
    links.filter(({ id }) => near.has(id)).map(({ id }) => id).join(),
    holdsStop ? tabStop : null,
    unit.kind === 'gap' && openGaps.has(gapKey(own.side, unit)),
  ];
}

function partTemplate(context: Context, own: SideView, part: Part): TemplateResult {
  const { article } = own;
  const { role } = article.blocks[part.block]!;
  return html`<div class="unit block ${role}" data-start=${part.start} data-end=${part.end}>
    ${marginTemplate(context, own, part)}${textTemplate(context, own, part)}
  </div>`;
}

function textTemplate(context: Context, own: SideView, part: Part): TemplateResult {
  const text = partText(context, own, part);
  const { language, blocks } = own.article;
  const lang = language === 'und' ? nothing : language;
  const { role } = blocks[part.block]!;
  const from = `${own.index}.${part.start}`;
  if (role === 'headline') return html`<h2 class="text" lang=${lang} dir="auto" data-from=${from}>${text}</h2>`;
  if (role === 'heading') return html`<h3 class="text" lang=${lang} dir="auto" data-from=${from}>${text}</h3>`;
  return html`<p class="text" lang=${lang} dir="auto" data-from=${from}>${text}</p>`;
}
