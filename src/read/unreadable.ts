export type UnreadableReason = 'empty' | 'binary' | 'encoding' | 'too-large' | 'no-article' | 'damaged' | 'locked';

/** Input that cannot be read as an article. The message is for readers and leaves out the file's name. */
export class UnreadableError extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.name = 'UnreadableError';
    this.reason = reason;
  }
}
