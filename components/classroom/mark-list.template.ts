import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison, Place } from '../../src/model.ts';
import { paragraphAt } from '../../src/present/classroom-marks.ts';
import { common } from '../../src/words/common.ts';
import { classroom as words } from '../../src/words/classroom.ts';

export const MARK_LISTS = ['agreed', 'own', 'tool'] as const;

export interface MarkLists {
  readonly agreed: readonly Place[];
  readonly onlyOwn: readonly Place[];
}

/** The readers' own marks, each with a way to take it away again: what is highlighted in the text cannot be heard. */
export function markListTemplate(comparison: Comparison, names: readonly string[], { agreed, onlyOwn }: MarkLists, remove: (mark: Place) => void): TemplateResult {
  const list = (title: string, marks: readonly Place[]) =>
    marks.length === 0 ? nothing : html`${title ? html`<h3>${title}</h3>` : nothing}<ul>${marks.map((mark) => itemTemplate(comparison, names, mark, remove))}</ul>`;
  const isCompared = agreed.length > 0;
  return html`${list(words.counts.agreed, agreed)} ${list(isCompared ? words.counts.own : '', onlyOwn)}`;
}

/** The same as plain text, with headings once they are set against the tool's. */
export function marksText(comparison: Comparison, names: readonly string[], { agreed, onlyOwn }: MarkLists, isCompared: boolean): string {
  const lines = (marks: readonly Place[]) => marks.map((mark) => `${placeOf(comparison, names, mark)}: ${common.quoted(textOf(comparison, mark))}`);
  const part = (title: string, marks: readonly Place[]) => [`${title}: ${marks.length}`, ...lines(marks)].join('\n');
  return isCompared ? [part(words.counts.agreed, agreed), part(words.counts.own, onlyOwn)].join('\n\n') : lines(onlyOwn).join('\n');
}

function itemTemplate(comparison: Comparison, names: readonly string[], mark: Place, remove: (mark: Place) => void): TemplateResult {
  const text = textOf(comparison, mark);
  const { language } = comparison.articles[mark.article]!;
  return html`<li>
    <span class="where">${placeOf(comparison, names, mark)}</span>
    <q lang=${language === 'und' ? nothing : language} dir="auto">${text}</q>
    <button class="link" aria-label=${words.removeWords(text)} @click=${() => remove(mark)}>${words.remove}</button>
  </li>`;
}

function placeOf({ articles }: Comparison, names: readonly string[], mark: Place): string {
  return words.place(names[mark.article]!, paragraphAt(articles[mark.article]!, mark));
}

function textOf({ articles }: Comparison, { article, start, end }: Place): string {
  return articles[article]!.text.slice(start, end).replace(/\s+/gu, ' ');
}
