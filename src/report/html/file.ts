import type { Comparison } from '../../model.ts';
import { wrappedComparison } from '../../save/in-report.ts';
import type { ReportChoices } from '../contents/choices.ts';
import { answerKeyOf, mayHoldComparison, reportOf } from '../contents/contents.ts';
import { answerKeyBody, reportBody } from './body.ts';
import { htmlOf } from './escape.ts';
import { fontRules } from './fonts.ts';
import { h, type Markup } from './markup.ts';
import { answerKeyStyles, reportStyles } from './styles.ts';

/** Nothing is loaded and nothing runs, whatever the texts hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * A report as one page that needs nothing else. The comparison is in it, so that it can be opened again, unless the choices
 * leave out something that it would tell.
 */
export function htmlReport(comparison: Comparison, choices: Partial<ReportChoices> = {}): string {
  const report = reportOf(comparison, choices);
  const data = mayHoldComparison(comparison, report.choices) ? wrappedComparison(comparison) : '';
  return page(report, reportStyles(report), reportBody(report), data);
}

/** The key to a report with hidden outlets, as a page of its own. */
export function htmlAnswerKey(comparison: Comparison, choices: Partial<ReportChoices> = {}): string {
  const key = answerKeyOf(comparison, choices);
  return page(key, answerKeyStyles(key), answerKeyBody(key), '');
}

interface Head {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
}

function page({ language, direction, title }: Head, styles: string, body: Markup, data: string): string {
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'generator', content: `source-diff ${__VERSION__}` }),
    h('title', {}, title),
  ].map(htmlOf);
  const start = htmlOf(h('html', { lang: language, dir: direction })).replace('</html>', '');
  return `<!doctype html>\n${start}\n<head>\n${head.join('\n')}\n<style>\n${fontRules}${styles}</style>\n</head>\n<body>\n${htmlOf(body)}\n${data}</body>\n</html>\n`;
}
