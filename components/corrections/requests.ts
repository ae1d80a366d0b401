import { Request } from '../state/request.ts';

/** Let the reader choose which sentence of the other side tells the same as these. */
export class ChooseMatchRequest extends Request {
  static readonly type = 'sd-choose-match';
  constructor(readonly side: 'left' | 'right', readonly sentences: readonly number[]) {
    super(ChooseMatchRequest.type);
  }
}
