import { isProse, type Box } from './boxes.ts';
import type { Run } from './runs.ts';

/** What holds more than this share of the article's letters is not beside it, whatever it is called. */
const LARGEST_BOX = 1 / 3;
/** Boxes never take more than this share: then the names mean something else on this page. */
const MOST_TAKEN = 0.4;
/** Links to other pages stand alone in a few lines; where there are more, the article is a list of links. */
const MOST_LINK_LINES = 0.25;
/** Letters of a few headlines in a row; a shorter line may name one page in a sentence of the text. */
const SHORTEST_ROW = 120;
/** Paragraphs have fewer links than words. */
const MOSTLY_LINKS = 0.5;

export interface ArticleRuns {
  readonly inside: ReadonlySet<Run>;
  /** What a run stands in that is not the article: a menu, a form, a list of other articles … */
  readonly boxOf: (run: Run) => string | undefined;
}

/** The article's runs: what Readability kept, without the boxes in it and with the sentences it lost in between; and what the page's data tells. */
export function articleOf(runs: readonly Run[], kept: ReadonlySet<Run>, boxes: ReadonlyMap<Run, readonly Box[]>, told: readonly Run[] = []): ArticleRuns {
  const letters = lettersOf([...kept]);
  const boxOf = (run: Run) => boxes.get(run)!.find((box) => box.letters < letters * LARGEST_BOX)?.because;
  const boxed = (run: Run) => boxOf(run) !== undefined;
  const unboxed = [...kept].filter((run) => !boxed(run));
  const chosen = new Set(withoutLinkLines(lettersOf(unboxed) < letters * (1 - MOST_TAKEN) ? [...kept] : unboxed));
  const lost = [...siblings(runs, chosen), ...between(runs, chosen)];
  lost.push(...restOfQuotations(runs, new Set([...chosen, ...lost])));
  return { inside: new Set([...chosen, ...lost.filter((run) => !boxed(run)), ...told]), boxOf };
}

/** Lines that are nothing but a link name another page; and so does a whole paragraph of links with signs between them. */
function withoutLinkLines(runs: readonly Run[]): readonly Run[] {
  const left = runs.filter((run) => run.label === 'list-item' || run.label === 'h1' || isProse(run) || !(run.links > 0.9 || isRowOfLinks(run)));
  return runs.length - left.length > MOST_LINK_LINES * runs.length ? runs : left;
}

function isRowOfLinks({ links, text }: Run): boolean {
  return links > 0.75 && text.length >= SHORTEST_ROW;
}

/** Readability drops single paragraphs for their class names or links: their siblings bring them back. */
function siblings(runs: readonly Run[], chosen: ReadonlySet<Run>): Run[] {
  const parents = new Map<Element | null, number>();
  for (const { owner } of chosen) {
    if (owner.localName === 'p') parents.set(owner.parentElement, (parents.get(owner.parentElement) ?? 0) + 1);
  }
  return runs.filter(({ owner, links }) => owner.localName === 'p' && links < MOSTLY_LINKS && (parents.get(owner.parentElement) ?? 0) > 1);
}

/** Sentences between the first and the last run of the article: key points, a post quoted, a paragraph with an odd name. */
function between(runs: readonly Run[], chosen: ReadonlySet<Run>): Run[] {
  const first = runs.findIndex((run) => chosen.has(run));
  const last = runs.findLastIndex((run) => chosen.has(run));
  return runs.slice(first, last + 1).filter((run) => !chosen.has(run) && isProse(run));
}

/** Who said it and when, below what is quoted, and answers in a word. */
function restOfQuotations(runs: readonly Run[], inside: ReadonlySet<Run>): Run[] {
  const quoted = new Set([...inside].flatMap(({ owner }) => owner.closest('blockquote') ?? []));
  return runs.filter((run) => !inside.has(run) && run.links < 0.9 && quoted.has(run.owner.closest('blockquote')!));
}

function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
