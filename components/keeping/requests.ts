import type { Kept } from './form.ts';
import type { Copy } from './recovery.ts';
import type { KeptAs, Place } from './work.ts';

/** What is asked of keeping; like all requests these go up to the root element, which decides. */
abstract class KeepingRequest extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Save what is open: where it is kept already, or with a choice where to. */
export class SaveRequest extends KeepingRequest {
  static readonly type = 'sd-save';
  constructor(readonly choose: boolean) {
    super(SaveRequest.type);
  }
}

/** Show what can be opened. */
export class OpenRequest extends KeepingRequest {
  static readonly type = 'sd-open';
  constructor() {
    super(OpenRequest.type);
  }
}

/** Open a comparison from the shelf of this browser. */
export class TakeRequest extends KeepingRequest {
  static readonly type = 'sd-take';
  constructor(readonly id: string) {
    super(TakeRequest.type);
  }
}

/** Choose a file, and open it. */
export class ChooseFileRequest extends KeepingRequest {
  static readonly type = 'sd-choose-file';
  constructor() {
    super(ChooseFileRequest.type);
  }
}

/** Keep recovery copies, or do not. */
export class RecoveryRequest extends KeepingRequest {
  static readonly type = 'sd-recovery';
  constructor(readonly on: boolean) {
    super(RecoveryRequest.type);
  }
}

export const KEEPING_REQUESTS = [SaveRequest, OpenRequest, TakeRequest, ChooseFileRequest, RecoveryRequest] as const;

/** For the session: a kept comparison takes the place of what is open. */
export class OpenKeptRequest extends KeepingRequest {
  static readonly type = 'sd-open-kept';
  constructor(
    readonly kept: Kept,
    readonly place: Place | null,
  ) {
    super(OpenKeptRequest.type);
  }
}

/** For the session: what is open is kept now. */
export class KeptRequest extends KeepingRequest {
  static readonly type = 'sd-kept';
  constructor(readonly as: KeptAs) {
    super(KeptRequest.type);
  }
}

/** For the session: unsaved work of a page that is no more is put in again. */
export class RecoverRequest extends KeepingRequest {
  static readonly type = 'sd-recover';
  constructor(readonly copy: Copy) {
    super(RecoverRequest.type);
  }
}
