import type { Finding, Notice, Value } from '../model.ts';
import { common } from './common.ts';
import { said } from './said.ts';
import { unopened } from './unopened.ts';
import { unreadable } from './unreadable.ts';

/** What a finding says, in the reader's language; as it was saved where the values are not there. */
export function sayFinding({ rule, text, values }: Finding): string {
  return told(said.findings[rule], values, text);
}

/** The same of a notice. */
export function sayNotice({ kind, text, values }: Notice): string {
  return told(said.notices[kind], values, text);
}

/** A reason: a phrase of the engine, perhaps with words of the articles behind a colon. */
export function sayReason(reason: string): string {
  const [, phrase = reason, words] = /^([^:]*): (.*)$/su.exec(reason) ?? [];
  const told = (said.reasons as Readonly<Record<string, string>>)[phrase] ?? phrase;
  return words === undefined ? told : said.reasonOf(told, words.replace(QUOTATION, (_, text: string) => common.quoted(text)));
}

/** The engine's own marks around a quotation. */
const QUOTATION = /^“(.*)”$/su;

/** Why a file could not be read or opened, in the reader's language; any other error speaks for itself. */
export function sayFault(error: Error & { readonly fault?: string; readonly values?: readonly Value[] }): string {
  const messages: Readonly<Record<string, (...values: never[]) => string>> = { ...unreadable, ...unopened };
  return told(messages[error.fault ?? ''], error.values, error.message);
}

/** Messages know the number and kinds of their values; a comparison opened from a file is checked for no more than their types. */
function told(message: ((...values: never[]) => string) | undefined, values: readonly Value[] | undefined, text: string): string {
  if (!message || values?.length !== message.length) return text;
  try {
    return message(...(values as never[]));
  } catch {
    // A date or a language that is none.
    return text;
  }
}
