import type { Comparison } from '../model.ts';
import { common } from '../words/common.ts';
import { linear as words } from '../words/linear.ts';
import { linearAccount, othersThan, type LinearAccount } from './linear.ts';
import { LinearLines, type LinearLine } from './linear-lines.ts';
import type { Hidden } from './shown.ts';

export interface LinearTextOptions {
  /** Index of the article that is followed; the first that counts without it. */
  readonly article?: number;
  /** Indexes of the articles it is compared with; all others that count without it. */
  readonly others?: readonly number[];
  /** Kinds and relations to leave out. */
  readonly hidden?: Hidden;
}

/** The linear account as plain text: a heading for each paragraph, a line for each sentence, an indented one for each difference. */
export function linearText(comparison: Comparison, options: LinearTextOptions = {}): string {
  const article = options.article ?? Math.max(0, comparison.articles.findIndex(({ setApart }) => !setApart));
  const account = linearAccount(comparison, article, options.others ?? othersThan(comparison, article), options.hidden);
  return accountText(comparison, account);
}

export function accountText(comparison: Comparison, account: LinearAccount): string {
  const lines = new LinearLines(comparison, account);
  const printed = (line: LinearLine) => printedLine(comparison, line);
  const parts = account.parts.map((part) => {
    const sentences = part.sentences.flatMap((sentence) => {
      const said = lines.said(sentence);
      return [...(said ? [said] : []), ...sentence.readings.flatMap((reading) => lines.reading(reading))].map(printed);
    });
    return [lines.heading(part), ...sentences].join('\n');
  });
  return `${[titleOf(lines, account), ...parts].join('\n\n')}\n`;
}

export function titleOf({ names }: LinearLines, { article, others }: LinearAccount): string {
  return words.title(names[article]!, others.map((other) => names[other]!).join('; '));
}

/** What is said of others stands two spaces in, differences four. */
function printedLine({ articles }: Comparison, { segments, difference, other }: LinearLine): string {
  const text = segments.map((one) => (typeof one === 'string' ? one : common.quoted(articles[one.article]!.text.slice(one.start, one.end)))).join('');
  const indent = other === null ? '' : difference === null ? '  ' : '    ';
  return indent + text.replace(/\s+/gu, ' ').trim();
}
