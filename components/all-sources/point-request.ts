import { Request } from '../state/request.ts';

/** The pointer or the focus is on a passage, or has left it: the panels light it up together. */
export class PointRequest extends Request {
  static readonly type = 'sd-point';
  constructor(readonly passage: number | null) {
    super(PointRequest.type);
  }
}
