import type { Value } from '../model.ts';
import { unreadable as messages } from '../words/en/unreadable.ts';

export type UnreadableReason = 'empty' | 'binary' | 'encoding' | 'too-large' | 'no-article' | 'damaged' | 'locked';

type Messages = typeof messages;
/** What exactly is wrong: each has its message in the catalogue of every language. */
export type UnreadableFault = keyof Messages;

const REASONS: Readonly<Record<UnreadableFault, UnreadableReason>> = {
  empty: 'empty',
  blank: 'empty',
  'too-large': 'too-large',
  binary: 'binary',
  'other-kind': 'binary',
  encoding: 'encoding',
  'plain-only': 'binary',
  'pdf-long': 'too-large',
  'pdf-pictures': 'no-article',
  'pdf-damaged': 'damaged',
  'pdf-damaged-page': 'damaged',
  'pdf-locked': 'locked',
  'document-other': 'no-article',
  'document-empty': 'no-article',
  'document-entities': 'damaged',
  'document-deep': 'damaged',
  'document-end': 'damaged',
  'document-cut': 'damaged',
  'document-open': 'damaged',
  'document-packed': 'damaged',
  'document-parts': 'too-large',
  'document-large': 'too-large',
  'archive-pageless': 'no-article',
  'archive-deep': 'damaged',
  'archive-parts': 'too-large',
  'page-large': 'too-large',
  'page-textless': 'no-article',
  'page-articleless': 'no-article',
  'copy-empty': 'empty',
  'item-empty': 'no-article',
};

/**
 * Input that cannot be read as an article. `message` is English, for readers, and leaves out the file's name; `fault` and `values`
 * say the same in another language.
 */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly reason: UnreadableReason;
  readonly fault: UnreadableFault;
  readonly values: readonly Value[];

  constructor(fault: UnreadableFault, values: readonly Value[], message: string) {
    super(message);
    this.reason = REASONS[fault];
    this.fault = fault;
    this.values = values;
  }
}

export function unreadable<F extends UnreadableFault>(fault: F, ...values: Parameters<Messages[F]>): UnreadableError {
  const message = (messages[fault] as (...values: Parameters<Messages[F]>) => string)(...values);
  return new UnreadableError(fault, values, message);
}
