import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, queryAll } from 'lit/decorators.js';
import type { Comparison, Place as Words } from '../../src/model.ts';
import { corrections as words } from '../../src/words/corrections.ts';
import { base } from '../shared/base.styles.ts';
import type { Columns, Side } from '../shared/marked-text.ts';
import { panel } from '../shared/panel.styles.ts';
import { CorrectRequest, type Asked } from '../state/requests.ts';
import type { Place } from '../side-by-side/place.ts';
import type { MenuElement } from './menu.element.ts';
import type { NotesElement } from './notes.element.ts';
import { sentenceActions, sentencesOn } from './sentence-actions.ts';
import { referenceToSentences, sayReference } from './reference.ts';

/**
 * "Put right": what a reader can do about the sentence at hand, its link and its counterpart, and the notes on them.
 *
 * @fires sd-correct, sd-role, sd-choose-match, sd-note, sd-edit-note
 * @cssproperty --put-right - `none` where nobody hears what is asked: notes are then shown, and nothing can be changed.
 */
export class PutRightElement extends LitElement {
  @property({ attribute: false }) columns: Columns | null = null;
  @property({ attribute: false }) place: Place | null = null;
  @property({ attribute: false }) comparison: Comparison | null = null;

  @query('sd-notes') private readonly notes!: NotesElement | null;
  @queryAll('sd-menu') private readonly menus!: NodeListOf<MenuElement>;

  static override styles = [
    base,
    panel,
    css`
      .heading {
        display: var(--put-right, flex);
      }
      .acts {
        display: var(--put-right, flex);
        flex-wrap: wrap;
        gap: 6px;
        padding-block-start: 10px;
      }
      /* Both sentences and the link fit into one line of the rail. */
      .acts > .button {
        padding-inline: 9px;
      }
      .name {
        display: inline-flex;
        align-items: center;
        gap: 7px;
      }
      sd-notes {
        margin-block-start: 2px;
      }
    `,
  ];

  /** Opens the actions of the sentence at hand, the left one where there are two; false where there is none. */
  openMenu(): boolean {
    const [first] = this.menus;
    void first?.open();
    return first !== undefined;
  }

  writeNote(): void {
    this.notes?.write();
  }

  override render() {
    const { columns, place } = this;
    if (!columns || !place) return nothing;
    const sides = (['left', 'right'] as const).filter((side) => place[side].length > 0);
    return html`<section aria-label=${words.putRight}>
      <div class="heading"><h2>${words.putRight}</h2></div>
      <div class="acts">${sides.map((side) => this.#menu(side, columns, place))}${this.#linkActions(columns, place)}</div>
      <sd-notes .comparison=${this.comparison} .spans=${spansOf(columns, place)} .places=${notedPlaces(columns, place)}
        label=${place.difference?.link ? words.noteOnMark : words.noteOnLink}></sd-notes>
    </section>`;
  }

  #menu(side: Side, columns: Columns, place: Place): TemplateResult {
    const { article, index } = columns[side];
    const name = sayReference(referenceToSentences(article, place[side]));
    return html`<sd-menu label=${words.actionsOf(name)} .groups=${sentenceActions(side, columns, place, (event) => this.dispatchEvent(event))}>
      <span class="visually-hidden">${words.actionsOf(name)}</span>
      <span class="name" aria-hidden="true"><sd-siglum size="small" letter=${article.sigil} .index=${index}></sd-siglum>${name.slice(article.sigil.length)}</span>
    </sd-menu>`;
  }

  #linkActions(columns: Columns, { link, left, right }: Place) {
    if (!link) return nothing;
    const ask = (kind: 'unlink' | 'split', label: string) => {
      const asked: Asked = { kind, a: sentencesOn('left', columns, left), b: [sentencesOn('right', columns, right)] };
      return html`<button class="button" @click=${() => this.dispatchEvent(new CorrectRequest(asked))}>${label}</button>`;
    };
    return html`${ask('unlink', words.unlink)}${left.length + right.length > 2 ? ask('split', words.split) : nothing}`;
  }
}

/** The sentences of both sides, whose notes are shown. */
function spansOf(columns: Columns, place: Place): Words[] {
  return (['left', 'right'] as const).flatMap((side) =>
    place[side].map((sentence) => ({ article: columns[side].index, ...spanOf(columns[side].article.sentences[sentence]!) })),
  );
}

/** At a mark a note is on the marked words, else on the sentences. */
function notedPlaces(columns: Columns, place: Place): Words[] {
  const { difference } = place;
  if (!difference?.link) return spansOf(columns, place);
  return (['left', 'right'] as const).flatMap((side) => {
    const span = difference[side];
    return span && span.end > span.start ? [{ article: columns[side].index, ...spanOf(span) }] : [];
  });
}

function spanOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
