import { html, nothing, type TemplateResult } from 'lit';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { markedText, type Side } from '../shared/marked-text.ts';
import { hueClass, isOutlined } from '../shared/source-hue.ts';
import type { Scene } from './scene.ts';
import { sortedOnce, type Item, type Page, type Spread } from './spread.ts';

/** What one article tells: its name, where it stands there, and the sentences with their marks. */
export function readingTemplate(scene: Scene, item: Item, side: Side, tabStop: string | null): TemplateResult {
  const page = scene.spread[side];
  const { language } = page.article;
  return html`<div class="reading ${hueClass(page.index)}" part="reading">
    <p class="source">${siglumTemplate(page)}<b part="source" dir="auto">${page.name}</b><span class="place"><bdi>${placesOf(page, item.sentences[side])}</bdi></span></p>
    <p class="text" part="text" lang=${language === 'und' ? nothing : language} dir="auto">${sentencesTemplate(scene, item, side, tabStop)}</p>
  </div>`;
}

/** The letter of a source; its name stands beside it. */
export function siglumTemplate({ article, index }: Page): TemplateResult {
  const form = article.setApart ? 'apart' : isOutlined(index) ? 'outlined' : 'solid';
  return html`<span class="siglum ${form} ${hueClass(index)}" aria-hidden="true">${article.sigil}</span>`;
}

/** Where sentences are left out between, an ellipsis says so. */
function sentencesTemplate({ spread, hidden, current }: Scene, { sentences, differences }: Item, side: Side, tabStop: string | null) {
  const shown = differences.filter(({ kind }) => !hidden.has(kind));
  return sentences[side].map((sentence, at) => {
    const before = sentences[side][at - 1];
    const joint = before === undefined ? '' : before === sentence - 1 ? ' ' : ' … ';
    return [joint, markedText(spread[side].article.sentences[sentence]!, side, spread, shown, { current, tabStop })];
  });
}

/** "¶8", "¶9–11" or "Headline". */
export function placesOf({ article, numbers }: Page, sentences: readonly number[]): string {
  const blocks = sortedOnce(sentences.map((sentence) => article.sentences[sentence]!.block));
  const found = blocks.flatMap((block) => numbers[block] ?? []);
  if (found.length === 0) return words.roles[article.blocks[blocks[0]!]!.role];
  return words.paragraphs(found[0]!, found.at(-1)!);
}

/** The sentences of an article that the other has no counterpart for. */
export function onlyOf({ pair }: Spread, side: Side): readonly number[] {
  return side === 'left' ? pair.onlyLeft : pair.onlyRight;
}
