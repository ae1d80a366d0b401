import { rangeIn, seenTexts, textOf } from '../shared/seen-text.ts';

/** A run of letters and figures, with what stands inside a word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-.,][\p{L}\p{M}\p{N}]+)*/gu;

/** Chooses words by keys: up and down a sentence, left and right a word of it, with Shift several; Enter takes what is chosen. */
export class KeyMarking {
  /** First and last word chosen of the sentence that has the focus. */
  #chosen: { readonly sentence: HTMLElement; readonly anchor: number; readonly focus: number } | null = null;

  constructor(private readonly take: (sentence: HTMLElement) => void) {}

  /** Whether the stroke meant something. */
  hear(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const [sentence] = event.composedPath();
    if (!(sentence instanceof HTMLElement) || !sentence.matches('.sentence') || ctrlKey || metaKey || altKey) return false;
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const to = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (by) this.#choose(sentence, isMirrored(sentence) ? -by : by, shiftKey);
    else if (to) this.#move(sentence, to);
    else if (key === 'Enter') this.#take(sentence);
    return Boolean(by ?? to) || key === 'Enter';
  }

  #take(sentence: HTMLElement): void {
    this.#chosen = null;
    this.take(sentence);
  }

  #choose(sentence: HTMLElement, by: number, isMore: boolean): void {
    const texts = seenTexts(sentence);
    const words = [...textOf(texts).matchAll(WORD)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
    const known = this.#chosen?.sentence === sentence ? this.#chosen : null;
    const focus = clamp(known ? known.focus + by : by > 0 ? 0 : words.length - 1, words.length - 1);
    const anchor = known && isMore ? known.anchor : focus;
    const [first, last] = [words[Math.min(anchor, focus)], words[Math.max(anchor, focus)]];
    if (!first || !last) return;
    this.#chosen = { sentence, anchor, focus };
    const range = rangeIn(texts, { start: first.start, end: last.end });
    if (range) getSelection()!.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }

  #move(sentence: HTMLElement, by: number): void {
    this.#chosen = null;
    getSelection()!.removeAllRanges();
    const all = [...(sentence.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>(`.sentence[data-side="${sentence.dataset['side']}"]`)];
    all[clamp(all.indexOf(sentence) + by, all.length - 1)]?.focus();
  }
}

function isMirrored(element: Element): boolean {
  return getComputedStyle(element.closest('[dir]') ?? element).direction === 'rtl';
}

function clamp(at: number, last: number): number {
  return Math.min(Math.max(0, at), last);
}
