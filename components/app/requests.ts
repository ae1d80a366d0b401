import type { Language } from '../../src/words/language.ts';
import { Request } from '../state/request.ts';
import type { Draft } from './snapshot.ts';

/** Keep what is being pasted. */
export class DraftRequest extends Request {
  static readonly type = 'sd-draft';
  constructor(readonly draft: Draft) {
    super(DraftRequest.type);
  }
}

/** Put the message about an unreadable file away. */
export class FaultSeenRequest extends Request {
  static readonly type = 'sd-fault-seen';
  constructor(readonly key: number) {
    super(FaultSeenRequest.type);
  }
}

/** Bring back what the last removal took away. */
export class BringBackRequest extends Request {
  static readonly type = 'sd-bring-back';
  constructor() {
    super(BringBackRequest.type);
  }
}

/** Compare once more, after a comparison that stopped. */
export class CompareRequest extends Request {
  static readonly type = 'sd-compare';
  constructor() {
    super(CompareRequest.type);
  }
}

/** Speak another language. */
export class LanguageRequest extends Request {
  static readonly type = 'sd-language';
  constructor(readonly language: Language) {
    super(LanguageRequest.type);
  }
}

/** Let single keys do something, or not. */
export class KeysRequest extends Request {
  static readonly type = 'sd-keys';
  constructor(readonly on: boolean) {
    super(KeysRequest.type);
  }
}

/** Open the dialog in which the report is printed and saved. */
export class PrintRequest extends Request {
  static readonly type = 'sd-print';
  constructor() {
    super(PrintRequest.type);
  }
}
