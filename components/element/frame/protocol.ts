/**
 * How a page and a comparison in an `<iframe>` in it agree on the height. The page says hello; the frame answers those whom it
 * lets, with its height, at once and at every change. Nothing else is told.
 */
export const HELLO = 'source-diff:hello';
export const HEIGHT = 'source-diff:height';

export interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** Of the whole document in the frame, in px. */
  readonly height: number;
}

export function isHello(data: unknown): boolean {
  return typeOf(data) === HELLO;
}

/** A frame is another's page: its word is taken for a height only within reason. */
export function isHeight(data: unknown): data is HeightMessage {
  const { height } = (data ?? {}) as Partial<HeightMessage>;
  return typeOf(data) === HEIGHT && typeof height === 'number' && height > 0 && height < TALLEST;
}

/** A comparison of some thousand passages; a frame that says more says something wrong. */
const TALLEST = 1_000_000;

function typeOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'type' in data ? data.type : null;
}
