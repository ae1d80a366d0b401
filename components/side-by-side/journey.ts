import { otherSide, type Side } from '../shared/marked-text.ts';
import type { Place } from './place.ts';
import { Slides } from './slides.ts';
import { bringIntoView, levelOffset, targetOf, type Finder } from './travel.ts';

const SIDES = ['left', 'right'] as const;

/** What a journey leads through. */
export interface Ground {
  readonly root: () => ParentNode;
  /** The text of a column, which can slide; null where there are no columns. */
  readonly flow: (side: Side) => HTMLElement | null;
  readonly find: Finder;
  /** Called when the text of a column begins to move. */
  readonly moved: (flow: HTMLElement) => void;
}

/** Goes where the reader is: scrolls there, takes the focus along, and slides the other column level. */
export class Journey {
  readonly slides: Slides;
  readonly #ground: Ground;
  #due: { readonly place: Place | null } | null = null;
  #place: Place | null = null;
  /** The side that stays where it is while the other comes level; null while the columns stand in their own order. */
  #fixed: Side | null = null;
  /** The side that the reader has just clicked on, and so must not move. */
  #clicked: Side | null = null;
  #isFocusFollowing = false;
  #isQuiet = false;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.slides = new Slides(ground.flow);
  }

  get isDue(): boolean {
    return this.#due !== null;
  }

  /** To be gone to in the next frame, when there is something to measure. */
  plan(place: Place | null): void {
    this.#due = { place };
  }

  startAt(side: Side): void {
    this.#clicked = side;
    this.#isFocusFollowing = false;
  }

  /** True while the focus comes along without having been asked for: nothing is to open at what it comes to. */
  get isQuiet(): boolean {
    return this.#isQuiet;
  }

  takeFocus(): void {
    this.#isFocusFollowing = true;
  }

  /** Brings the focus where the reader is, on arrival where that is still to come; false where there is no such place. */
  bringFocus(): boolean {
    this.#isQuiet = true;
    const place = this.#due ? this.#due.place : this.#place;
    if (place && this.#due) this.#isFocusFollowing = true;
    else if (place) this.#focus(targetOf(this.#ground.find, sideOf(place), place));
    return place !== null;
  }

  arrive(): void {
    if (!this.#due) return;
    this.#place = this.#due.place;
    this.#due = null;
    const place = this.#place;
    const start = this.#clicked;
    this.#clicked = null;
    if (place) this.#go(place, start);
    else this.unslide('slide');
  }

  /** Text that has changed its height since (fonts, a gap, a far paragraph laid out) must not leave the two askew. */
  keepLevel(): void {
    const isSliding = SIDES.some((side) => this.#ground.flow(side)?.getAnimations().length);
    if (!isSliding) this.#level('jump');
  }

  /** Both columns back to their own order. */
  unslide(how: 'slide' | 'jump'): void {
    this.#fixed = null;
    for (const side of SIDES) this.#move(side, 0, how);
  }

  /** The columns were drawn anew, in their own order. */
  forget(): void {
    this.#fixed = null;
    this.slides.forget();
  }

  #go(place: Place, start: Side | null): void {
    const side = start ?? sideOf(place);
    if (start === null) this.#move(side, 0, 'jump');
    const target = targetOf(this.#ground.find, side, place);
    if (this.#isFocusFollowing) this.#focus(target);
    if (!target) return;
    bringIntoView(this.#ground.root(), target);
    this.#fixed = place.link ? side : null;
    this.#level('slide');
  }

  #focus(target: HTMLElement | null): void {
    target?.focus({ preventScroll: true });
    this.#isFocusFollowing = false;
    this.#isQuiet = false;
  }

  #level(how: 'slide' | 'jump'): void {
    if (!this.#fixed || !this.#place) return;
    const offset = levelOffset(this.#ground.find, this.slides, this.#fixed, this.#place);
    if (offset !== null) this.#move(otherSide(this.#fixed), offset, how);
  }

  #move(side: Side, offset: number, how: 'slide' | 'jump'): void {
    if (this.slides.move(side, offset, how)) this.#ground.moved(this.#ground.flow(side)!);
  }
}

/** The side on which a place is gone to. */
function sideOf({ left }: Place): Side {
  return left.length > 0 ? 'left' : 'right';
}
