import { html, nothing, type TemplateResult } from 'lit';
import { element as words } from '../../src/words/element.ts';
import type { Side } from '../shared/marked-text.ts';
import { hueClass } from '../shared/source-hue.ts';
import { onlyOf, placesOf, siglumTemplate } from './reading.template.ts';
import type { Scene } from './scene.ts';

/** What each of the two alone tells: a count, which unfolds to the sentences. */
export function toldTemplate(scene: Scene): TemplateResult | typeof nothing {
  if (scene.without.has('told') || scene.kind === 'remarks') return nothing;
  return html`${sideTemplate(scene, 'left')} ${sideTemplate(scene, 'right')}`;
}

function sideTemplate({ spread }: Scene, side: Side): TemplateResult | typeof nothing {
  const only = onlyOf(spread, side);
  if (only.length === 0) return nothing;
  const page = spread[side];
  const { text, sentences, language } = page.article;
  return html`<details class="told ${hueClass(page.index)}" part="told">
    <summary>${siglumTemplate(page)} <bdi>${words.toldOnlyBy(page.name, only.length)}</bdi></summary>
    <ul lang=${language === 'und' ? nothing : language}>
      ${only.map((index) => html`<li><span class="place"><bdi>${placesOf(page, [index])}</bdi></span> <span dir="auto">${text.slice(sentences[index]!.start, sentences[index]!.end)}</span></li>`)}
    </ul>
  </details>`;
}
