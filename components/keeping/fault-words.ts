import { keeping as words } from '../../src/words/keeping.ts';

/** Names of what browsers throw where a page may store nothing: private windows, blocked site data, no storage at all. */
const FORBIDDEN = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'UnknownError', 'ReferenceError', 'TypeError'];

/** Why something could not be kept in this browser, and what can be done. */
export function storageFault(fault: unknown): string {
  const { name, message } = fault instanceof Error ? fault : new Error(String(fault));
  if (name === 'QuotaExceededError') return words.full;
  return FORBIDDEN.includes(name) ? words.forbidden : words.notKept(sentence(message));
}

export function fileFault(fault: unknown): string {
  return words.notWritten(sentence(fault instanceof Error ? fault.message : String(fault)));
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
