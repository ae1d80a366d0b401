/** What parts of a view ask of the view around them. They bubble and cross shadow roots. */
abstract class OwnRequest extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Let the reader choose which sentence of the other side tells the same as these. */
export class ChooseMatchRequest extends OwnRequest {
  static readonly type = 'sd-choose-match';
  constructor(readonly side: 'left' | 'right', readonly sentences: readonly number[]) {
    super(ChooseMatchRequest.type);
  }
}
