import type { Finding, FindingRule, Place } from '../../model.ts';
import { said } from '../../words/en/said.ts';

type Messages = typeof said.findings;

/** A finding with its sentence in English and what that speaks of. */
export function finding<R extends FindingRule>(rule: R, values: Parameters<Messages[R]>, evidence: readonly Place[]): Finding {
  const message = said.findings[rule] as (...values: Parameters<Messages[R]>) => string;
  return { rule, text: message(...values), values, evidence: [...evidence].sort((x, y) => x.article - y.article || x.start - y.start || x.end - y.end) };
}
