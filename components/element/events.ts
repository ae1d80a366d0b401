import type { Comparison } from '../../src/model.ts';
import type { FilterKey } from '../state/view-state.ts';
import type { ElementView } from './settings.ts';

/** Bubbles to the page, across shadow roots. */
abstract class ElementEvent extends Event {
  constructor(type: string, init: EventInit = {}) {
    super(type, { bubbles: true, composed: true, ...init });
  }
}

/** There is a comparison to show, the first or a new one. */
export class LoadEvent extends ElementEvent {
  static readonly type = 'sd-load';
  constructor(readonly comparison: Comparison) {
    super(LoadEvent.type, { bubbles: false });
  }
}

/** Nothing could be compared or loaded. The element shows what it was given, and the reason. */
export class FailEvent extends ElementEvent {
  static readonly type = 'sd-fail';
  constructor(readonly error: unknown, /** For readers. */ readonly reason: string) {
    super(FailEvent.type, { bubbles: false });
  }
}

/** The reader changed the view, or which articles it shows. */
export class ViewChangeEvent extends ElementEvent {
  static readonly type = 'sd-view-change';
  constructor(readonly view: ElementView, /** Letters, as in the attribute: "A-C". */ readonly pair: string, readonly base: string) {
    super(ViewChangeEvent.type);
  }
}

/**
 * The reader went somewhere, or a method of the element led there: to a passage, a remark or a difference; `id` is null for
 * nowhere. A page that sets `current` itself knows of it.
 */
export class CurrentChangeEvent extends ElementEvent {
  static readonly type = 'sd-current-change';
  constructor(readonly id: string | null) {
    super(CurrentChangeEvent.type);
  }
}

/** The reader hid kinds of difference or relations, or showed them again; `hidden` are all that are hidden now. */
export class FilterChangeEvent extends ElementEvent {
  static readonly type = 'sd-filter-change';
  constructor(readonly hidden: ReadonlySet<FilterKey>) {
    super(FilterChangeEvent.type);
  }
}

/**
 * The reader asked to put something right. Unless the event is cancelled, the articles are compared anew with it, where they
 * were given as articles; a comparison that was made ahead stays as it is.
 */
export class CorrectionEvent extends ElementEvent {
  static readonly type = 'sd-correction';
  constructor(/** What is asked for: one of the request classes of `source-diff/element`. */ readonly request: Event) {
    super(CorrectionEvent.type, { cancelable: true });
  }
}

/** The events of the element by their names. */
export type SourceDiffEventMap = Pick<
  HTMLElementEventMap,
  'sd-load' | 'sd-fail' | 'sd-view-change' | 'sd-current-change' | 'sd-filter-change' | 'sd-correction'
>;

declare global {
  interface HTMLElementEventMap {
    'sd-load': LoadEvent;
    'sd-fail': FailEvent;
    'sd-view-change': ViewChangeEvent;
    'sd-current-change': CurrentChangeEvent;
    'sd-filter-change': FilterChangeEvent;
    'sd-correction': CorrectionEvent;
  }
}
