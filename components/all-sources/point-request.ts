/** The pointer or the focus is on a passage, or has left it: the panels light it up together. */
export class PointRequest extends Event {
  static readonly type = 'sd-point';
  constructor(readonly passage: number | null) {
    super(PointRequest.type, { bubbles: true, composed: true });
  }
}
