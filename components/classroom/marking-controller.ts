import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Comparison, Place } from '../../src/model.ts';
import { wholeWords, withMark } from '../../src/present/classroom-marks.ts';
import { rangeIn, seenTexts, fromOf } from '../shared/seen-text.ts';
import { selectedWords, type SelectedWords } from '../shared/selected.ts';
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
    this.#draw(marking === 'tool' ? [] : own.flatMap((mark) => rangesOf(this.host.shadowRoot!, mark)));
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
    const span = sentenceSpan(sentence);
    if (!this.markSelected() && span) this.#mark(span);
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

/** The words of a sentence, found by where the text around it begins. */
function sentenceSpan(sentence: HTMLElement): Place | null {
  const around = sentence.closest('[data-from]');
  const from = around && fromOf(around);
  if (!from) return null;
  const before = document.createRange();
  before.setStart(around, 0);
  before.setEndBefore(sentence);
  const own = seenTexts(sentence);
  const start = from.start + seenTexts(around).filter((text) => before.intersectsNode(text) && !own.includes(text)).reduce((sum, { length }) => sum + length, 0);
  return { article: from.article, start, end: start + own.reduce((sum, { length }) => sum + length, 0) };
}

/** The part of a mark that each piece of text in the view shows. */
function rangesOf(root: ShadowRoot, mark: Place): StaticRange[] {
  return [...root.querySelectorAll('[data-from]')].flatMap((element) => {
    const from = fromOf(element)!;
    if (from.article !== mark.article) return [];
    const texts = seenTexts(element);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const [start, end] = [Math.max(0, mark.start - from.start), Math.min(length, mark.end - from.start)];
    const range = start < end ? rangeIn(texts, { start, end }) : null;
    return range ? [range] : [];
  });
}
