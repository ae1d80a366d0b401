import { Request } from '../state/request.ts';
import type { Kept } from './form.ts';
import type { Copy } from './recovery.ts';
import type { KeptAs, Place } from './work.ts';

/** Save what is open: where it is kept already, or with a choice where to. */
export class SaveRequest extends Request {
  static readonly type = 'sd-save';
  constructor(readonly choose: boolean) {
    super(SaveRequest.type);
  }
}

/** Show what can be opened. */
export class OpenRequest extends Request {
  static readonly type = 'sd-open';
  constructor() {
    super(OpenRequest.type);
  }
}

/** Open a comparison from the shelf of this browser. */
export class TakeRequest extends Request {
  static readonly type = 'sd-take';
  constructor(readonly id: string) {
    super(TakeRequest.type);
  }
}

/** Choose a file, and open it. */
export class ChooseFileRequest extends Request {
  static readonly type = 'sd-choose-file';
  constructor() {
    super(ChooseFileRequest.type);
  }
}

/** Keep recovery copies, or do not. */
export class RecoveryRequest extends Request {
  static readonly type = 'sd-recovery';
  constructor(readonly on: boolean) {
    super(RecoveryRequest.type);
  }
}

export const KEEPING_REQUESTS = [SaveRequest, OpenRequest, TakeRequest, ChooseFileRequest, RecoveryRequest] as const;

/** For the session: a kept comparison takes the place of what is open. */
export class OpenKeptRequest extends Request {
  static readonly type = 'sd-open-kept';
  constructor(
    readonly kept: Kept,
    readonly place: Place | null,
  ) {
    super(OpenKeptRequest.type);
  }
}

/** For the session: what is open is kept now. */
export class KeptRequest extends Request {
  static readonly type = 'sd-kept';
  constructor(readonly as: KeptAs) {
    super(KeptRequest.type);
  }
}

/** For the session: unsaved work of a page that is no more is put in again. */
export class RecoverRequest extends Request {
  static readonly type = 'sd-recover';
  constructor(readonly copy: Copy) {
    super(RecoverRequest.type);
  }
}
