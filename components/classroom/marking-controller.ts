import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison, Place } from '../../src/model.ts';
import { wholeWords, withMark } from '../../src/present/classroom-marks.ts';
import { fromOf } from '../shared/seen-text.ts';
import { selectedWords, type SelectedWords } from '../shared/selected.ts';
import { spansShown } from '../shared/spans-shown.ts';
import type { Classroom } from '../state/classroom-state.ts';
import { ShowRequest } from '../state/requests.ts';
import { KeyMarking } from './key-marking.ts';

type Host = ReactiveControllerHost & HTMLElement;

export interface Marked {
  readonly comparison: Comparison;
  readonly classroom: Classroom;
}

/** The name of the highlight, as the style sheet has it. */
const OWN = 'own-mark';

/**
 * The readers' own marks in a view: words are marked by selecting them, or by keys; marks are highlighted, and nothing is
 * put between the words.
 *
 * Its host sends `ShowRequest` with the marks.
 */
export class MarkingController implements ReactiveController {
  #drawn: readonly StaticRange[] = [];
  readonly #keys = new KeyMarking((sentence) => this.#markSentence(sentence));

  constructor(
    private readonly host: Host,
    private readonly marked: () => Marked,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('pointerup', this.#released);
    this.host.addEventListener('keydown', this.#pressed, { capture: true });
  }

  hostDisconnected(): void {
    this.host.removeEventListener('pointerup', this.#released);
    this.host.removeEventListener('keydown', this.#pressed, { capture: true });
    this.#draw([]);
  }

  hostUpdated(): void {
    const { marking, own } = this.marked().classroom;
    this.#draw(marking === 'tool' ? [] : rangesOf(this.host.shadowRoot!, own));
  }

  /** Once the browser has settled what is selected. A finger selects in several touches: its words wait for the button. */
  readonly #released = (event: PointerEvent): void => {
    if (this.#isMarking && event.pointerType !== 'touch') setTimeout(() => this.markSelected());
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!this.#isMarking || !this.#keys.hear(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  get #isMarking(): boolean {
    return this.marked().classroom.marking === 'own';
  }

  /** Marks what is selected; false where nothing is. */
  markSelected(): boolean {
    const selected = selectedWords(this.host.shadowRoot!);
    const [first] = selected;
    if (!first) return false;
    getSelection()!.removeAllRanges();
    this.#mark(spanOf(selected.filter(({ article }) => article === first.article)));
    return true;
  }

  #markSentence(sentence: HTMLElement): void {
    if (this.markSelected()) return;
    const { article } = fromOf(sentence.closest('[data-from]')!)!;
    const { start, end } = this.marked().comparison.articles[article]!.sentences[Number(sentence.dataset['sentence'])]!;
    this.#mark({ article, start, end });
  }

  #mark({ article, start, end }: Place): void {
    const { comparison, classroom } = this.marked();
    const whole = wholeWords(comparison.articles[article]!, { start, end });
    if (whole) this.host.dispatchEvent(new ShowRequest({ classroom: { ...classroom, own: withMark(classroom.own, { article, ...whole }) } }));
  }

  #draw(ranges: readonly StaticRange[]): void {
    const registry = (CSS as Partial<typeof CSS>).highlights;
    if (!registry || (ranges.length === 0 && this.#drawn.length === 0)) return;
    const highlight = registry.get(OWN) ?? new Highlight();
    registry.set(OWN, highlight);
    for (const range of this.#drawn) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#drawn = ranges;
  }
}

function spanOf(selected: readonly SelectedWords[]): Place {
  const [first, last] = [selected[0]!, selected.at(-1)!];
  return { article: first.article, start: first.start, end: last.start + last.words.length };
}

/** The part of the marks that each piece of text in the view shows. */
function rangesOf(root: ShadowRoot, marks: readonly Place[]): StaticRange[] {
  return [...root.querySelectorAll('[data-from]')].flatMap((element) => {
    const { article, start } = fromOf(element)!;
    return spansShown(element, start, marks.filter((mark) => mark.article === article)).map(({ range }) => range);
  });
}
