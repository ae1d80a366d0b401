import type { Article } from '../../model.ts';
import { isWord, tokensOf } from '../../segment/tokens.ts';
import { report as words } from '../../words/report.ts';
import { directionOf, languageOfWords } from './direction.ts';
import type { Run, Words } from './report.ts';

const CUT = '…';
/** Fewer words than these say nothing: the limit then goes to the first excerpts, and the last ones say that it is used up. */
const SHORTEST_EXCERPT = 6;

/** The words of one article that a report may still give, and of how many in one place. */
interface Allowance {
  readonly longest: number;
  left: number;
}

/**
 * Through which all words of articles go into a report: it hides what is to be hidden, and counts where it is to. A first
 * report made without a limit tells how long the excerpts are; `limitedTo` then shares a limit out among them.
 */
export class Quoting {
  readonly #lengths = new Map<number, number[]>();
  readonly #allowances = new Map<number, Allowance>();

  constructor(readonly mask: (text: string) => string, private readonly isCounting = false) {}

  limitedTo(words: number): Quoting {
    const limited = new Quoting(this.mask);
    for (const [article, lengths] of this.#lengths) {
      limited.#allowances.set(article, { longest: Math.max(SHORTEST_EXCERPT, longestWithin(lengths, words)), left: words });
    }
    return limited;
  }

  /** False where words may be quoted only where they are counted. */
  get isFree(): boolean {
    return this.#allowances.size === 0;
  }

  words(article: Article, index: number, runs: readonly Run[]): Words {
    const { language } = article;
    const masked = runs.map((run) => ({ ...run, text: this.mask(run.text.replace(/\s+/gu, ' ')) }));
    const given = this.#counted(masked, index, language);
    return given ? { language: language === 'und' ? null : language, direction: language === 'und' ? 'auto' : directionOf(language), runs: given } : usedUp();
  }

  plain(article: Article, index: number, { start, end }: { readonly start: number; readonly end: number }): Words {
    return this.words(article, index, [{ text: article.text.slice(start, end), quoted: false, mark: null }]);
  }

  /** Null where nothing is left of the limit. */
  #counted(runs: readonly Run[], article: number, language: string): Run[] | null {
    const allowance = this.#allowances.get(article);
    if (allowance) return cutTo(runs, allowance, language);
    if (this.isCounting) this.#lengthsIn(article).push(runs.reduce((sum, { text }) => sum + wordsIn(text, language).length, 0));
    return [...runs];
  }

  #lengthsIn(article: number): number[] {
    const lengths = this.#lengths.get(article) ?? [];
    this.#lengths.set(article, lengths);
    return lengths;
  }
}

function wordsIn(text: string, language: string) {
  return tokensOf(text, { start: 0, end: text.length }, language).filter(isWord);
}

/** Said in the report's own words. */
function usedUp(): Words {
  const language = languageOfWords();
  return { language, direction: directionOf(language), runs: [{ text: words.limitReached, quoted: false, mark: null }] };
}

/** Cuts the runs after as many words as there may be, and takes those from what is left; null where that is too little to cut to. */
function cutTo(runs: readonly Run[], allowance: Allowance, language: string): Run[] | null {
  const inRuns = runs.map((run) => wordsIn(run.text, language));
  const all = inRuns.reduce((sum, { length }) => sum + length, 0);
  if (allowance.left < Math.min(all, SHORTEST_EXCERPT)) return null;
  let room = Math.min(allowance.longest, allowance.left);
  const kept: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const found = inRuns[at]!;
    const fits = found.length <= room;
    const taken = Math.min(found.length, room);
    room -= taken;
    allowance.left -= taken;
    kept.push(fits ? run : { ...run, text: `${run.text.slice(0, taken > 0 ? found[taken - 1]!.end : 0)} ${CUT}`.trimStart() });
    if (!fits) return kept;
  }
  return kept;
}

/** The greatest length to which all may be cut so that they stay within `limit` together. */
function longestWithin(lengths: readonly number[], limit: number): number {
  const rising = lengths.toSorted((x, y) => x - y);
  let left = limit;
  for (const [index, length] of rising.entries()) {
    const share = Math.floor(left / (rising.length - index));
    if (length > share) return share;
    left -= length;
  }
  return Number.MAX_SAFE_INTEGER;
}
