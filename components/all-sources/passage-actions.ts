import { css, html, nothing, type TemplateResult } from 'lit';
import type { Comparison, Place } from '../../src/model.ts';
import type { Cell, Row } from '../../src/present/passages.ts';
import { corrections as words } from '../../src/words/corrections.ts';
import { notesAt } from '../corrections/places.ts';
import { CorrectRequest } from '../state/requests.ts';

/** The notes on a passage; where the reader is, one can be written. */
export function passageNotes(comparison: Comparison, row: Row, isCurrent: boolean): TemplateResult | typeof nothing {
  const places = placesOf(comparison, row);
  if (!isCurrent && notesAt(comparison, places).length === 0) return nothing;
  return html`<sd-notes .comparison=${comparison} .spans=${places} .places=${isCurrent ? places : []} label=${words.noteOnPassage}></sd-notes>`;
}

function placesOf({ articles }: Comparison, { cells }: Row): Place[] {
  return cells.flatMap(({ article, sentences }) =>
    sentences.map((sentence) => {
      const { start, end } = articles[article]!.sentences[sentence]!;
      return { article, start, end };
    }),
  );
}

/** Takes a reading out of its passage: its sentences are unlinked from those of the other articles. */
export function notThisTemplate(row: Row, { article, sentences }: Cell, name: string): TemplateResult | typeof nothing {
  const others = row.cells.filter((cell) => cell.article !== article && cell.sentences.length > 0);
  if (sentences.length === 0 || others.length === 0) return nothing;
  const unlink = (event: Event) => {
    event.stopPropagation();
    const request = new CorrectRequest({ kind: 'unlink', a: { article, sentences }, b: others.map((cell) => ({ article: cell.article, sentences: cell.sentences })) });
    event.currentTarget!.dispatchEvent(request);
  };
  return html`<button class="link not-this" @click=${unlink}>${words.notThis(name)}</button>`;
}

export const passageActionStyles = css`
  .label sd-notes {
    margin-block-start: 6px;
  }
  .not-this {
    display: var(--put-right, inline-block);
    margin-block-start: 10px;
    min-block-size: 24px;
    font-size: 12px;
    line-height: 16px;
  }
  @container app (max-width: 900px) {
    .not-this {
      min-block-size: 36px;
    }
  }
  @media print {
    .not-this {
      display: none;
    }
  }
`;
