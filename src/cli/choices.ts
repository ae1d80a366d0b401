import type { Comparison } from '../model.ts';
import type { SaveChoices } from '../report/index.ts';
import type { CompareArguments } from './arguments.ts';
import { UsageError } from './usage.ts';

/** The choices of a command line, letters turned into the sources that they stand for. */
export function choicesOf(given: CompareArguments, { articles }: Comparison): SaveChoices {
  const { base, sources, pair, extent, isAccount, parts, title, largePrint, paper, wordsPerSource, hideOutlets, table, byteOrderMark, difference } = given;
  const indexOf = (letter: string, option: string) => {
    const found = articles.findIndex(({ sigil }) => sigil === letter.toUpperCase());
    if (found < 0) throw new UsageError(`${option}: there is no source ${letter}; they are ${articles.map(({ sigil }) => sigil).join(', ')}`);
    return found;
  };
  return {
    extent,
    isAccount,
    largePrint,
    hideOutlets,
    byteOrderMark,
    ...(parts && { parts }),
    ...(title && { title }),
    ...(paper && { paper }),
    ...(table && { table }),
    ...(wordsPerSource && { wordsPerSource }),
    ...(difference && { difference }),
    ...(base && { base: indexOf(base, '--base') }),
    ...(sources && { sources: [...new Set(sources.map((letter) => indexOf(letter, '--sources')))].sort((x, y) => x - y) }),
    ...(pair && { pair: [indexOf(pair[0], '--pair'), indexOf(pair[1], '--pair')] as const }),
  };
}
