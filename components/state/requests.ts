import type { ArticleDetails, BlockRole, CompareOptions, Place } from '../../src/model.ts';
import { Request } from './request.ts';
import type { ViewState } from './view-state.ts';

/** Show something else: any part of the view state. */
export class ShowRequest extends Request {
  static readonly type = 'sd-show';
  constructor(readonly change: Partial<ViewState>) {
    super(ShowRequest.type);
  }
}

/** Go to the next (+1) or previous (-1) difference or passage. */
export class StepRequest extends Request {
  static readonly type = 'sd-step';
  constructor(readonly by: 1 | -1, readonly unit: 'difference' | 'passage' = 'difference') {
    super(StepRequest.type);
  }
}

/** Count an article that was set apart, or set one apart, or leave it to the engine. */
export class CountRequest extends Request {
  static readonly type = 'sd-count';
  constructor(readonly article: number, readonly count: 'auto' | 'always' | 'never') {
    super(CountRequest.type);
  }
}

/** Compare with other options; what is not given is left to the engine. */
export class OptionsRequest extends Request {
  static readonly type = 'sd-options';
  constructor(readonly options: Partial<CompareOptions>) {
    super(OptionsRequest.type);
  }
}

/** Give the block that starts at `start` another role: put a furniture line back, or set a line aside. */
export class RoleRequest extends Request {
  static readonly type = 'sd-role';
  constructor(readonly article: number, readonly start: number, readonly role: BlockRole) {
    super(RoleRequest.type);
  }
}

/** Sentences of one article, by the indexes of the comparison in view. */
export interface Sentences {
  readonly article: number;
  readonly sentences: readonly number[];
}

/** What a view asks to be put right, by indexes: two sides or more that tell the same or not, or sentences that nothing matches. */
export type Asked =
  | { readonly kind: 'match' | 'unlink' | 'split'; readonly a: Sentences; readonly b: readonly Sentences[] }
  | { readonly kind: 'alone'; readonly at: Sentences; readonly other: number | null };

/** Put a link right; everything else is computed around it. */
export class CorrectRequest extends Request {
  static readonly type = 'sd-correct';
  constructor(readonly asked: Asked) {
    super(CorrectRequest.type);
  }
}

/** Take a correction back, by its index. */
export class UncorrectRequest extends Request {
  static readonly type = 'sd-uncorrect';
  constructor(readonly index: number) {
    super(UncorrectRequest.type);
  }
}

/** Say why a correction was made; an empty reason takes it away. */
export class ReasonRequest extends Request {
  static readonly type = 'sd-reason';
  constructor(readonly index: number, readonly reason: string) {
    super(ReasonRequest.type);
  }
}

/** Write a note on words. */
export class NoteRequest extends Request {
  static readonly type = 'sd-note';
  constructor(readonly at: readonly Place[], readonly text: string) {
    super(NoteRequest.type);
  }
}

/** Change a note, by its index; an empty text takes it away. */
export class EditNoteRequest extends Request {
  static readonly type = 'sd-edit-note';
  constructor(readonly index: number, readonly text: string) {
    super(EditNoteRequest.type);
  }
}

/** Undo the last deed, or do again what was undone last. */
export class HistoryRequest extends Request {
  static readonly type = 'sd-history';
  constructor(readonly way: 'undo' | 'redo') {
    super(HistoryRequest.type);
  }
}

/** Set details of an article by hand; an empty string goes back to what was found. */
export class DetailsRequest extends Request {
  static readonly type = 'sd-details';
  constructor(readonly article: number, readonly details: ArticleDetails) {
    super(DetailsRequest.type);
  }
}

export class MoveRequest extends Request {
  static readonly type = 'sd-move';
  constructor(readonly from: number, readonly to: number) {
    super(MoveRequest.type);
  }
}

export class RemoveRequest extends Request {
  static readonly type = 'sd-remove';
  constructor(readonly article: number) {
    super(RemoveRequest.type);
  }
}

/** Put articles in: files as chosen or dropped, or text as pasted, which may come with the name of its outlet. */
export class AddRequest extends Request {
  static readonly type = 'sd-add';
  /** `markup`: what a pasted text was copied with; then that is read, and the text where that cannot be. */
  constructor(readonly added: readonly File[] | string, readonly publisher = '', readonly markup = '') {
    super(AddRequest.type);
  }
}

/** Open the five sample articles. */
export class SamplesRequest extends Request {
  static readonly type = 'sd-samples';
  constructor() {
    super(SamplesRequest.type);
  }
}

/** Mark the words that are selected in the view, as the readers' own. */
export class MarkRequest extends Request {
  static readonly type = 'sd-mark';
  constructor() {
    super(MarkRequest.type);
  }
}

/** Copy the address of the place where the reader is. */
export class LinkRequest extends Request {
  static readonly type = 'sd-link';
  constructor() {
    super(LinkRequest.type);
  }
}

/** Save a picture of the difference where the reader is. */
export class CardRequest extends Request {
  static readonly type = 'sd-card';
  constructor() {
    super(CardRequest.type);
  }
}

/** Start over with no articles. */
export class ClearRequest extends Request {
  static readonly type = 'sd-clear';
  constructor() {
    super(ClearRequest.type);
  }
}
