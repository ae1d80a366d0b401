import type { ArticleInput, Block } from '../model.ts';
import { articleOf } from './html/article.ts';
import { boxesAround } from './html/boxes.ts';
import { keptRuns } from './html/kept.ts';
import { detailsOfPage } from './html/metadata.ts';
import { rolesOf } from './html/roles.ts';
import { runsOf, type Run } from './html/runs.ts';
import { UnreadableError } from './unreadable.ts';

/** Gives the document of a page without running it: `DOMParser` in a browser, a parser of its own elsewhere. */
export type ParseDocument = (html: string) => Document;

/** Three times the longest live blogs. The search for the article takes up to quadratic time: this many can take half a minute. */
const MOST_ELEMENTS = 100_000;

/**
 * A saved page as an article. Nothing is lost: `text` is the visible text of the whole page in order, blocks parted by
 * blank lines; what is not the article is furniture, which a reader can put back.
 */
export async function readHtml(html: string, source: string, parseDocument: ParseDocument): Promise<ArticleInput> {
  const document = parseDocument(html);
  const elements = document.querySelectorAll('*').length;
  if (elements > MOST_ELEMENTS) throw new UnreadableError('too-large', `The page is too large: ${elements} elements, and at most ${MOST_ELEMENTS} can be read.`);
  const metadata = detailsOfPage(document);
  const title = document.querySelector('title')?.textContent ?? '';
  const all = document.body ? runsOf(document.body) : [];
  const boxes = boxesAround(all);
  const { inside, boxOf } = articleOf(all, await keptRuns(document, all), boxes);
  const isFound = inside.size > 0;
  const runs = isFound ? all : all.map(outOfHeading);
  const titles = [metadata.title ?? '', title].filter((name) => name.trim() !== '');
  const choices = rolesOf(runs, isFound ? inside : runningText(runs), isFound ? boxOf : () => undefined, titles);
  const { text, blocks } = joined(runs, (i) => choices[i]!);
  if (!holdsArticle(runs, blocks)) throw new UnreadableError('no-article', withoutArticle(runs, title));
  return { source, text, blocks, metadata };
}

function joined(runs: readonly Run[], choice: (index: number) => Pick<Block, 'role' | 'because'>): { text: string; blocks: Block[] } {
  let start = 0;
  const blocks = runs.map(({ text }, i) => {
    const block = { ...choice(i), start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
  return { text: runs.map(({ text }) => text).join('\n\n'), blocks };
}

/** What to go by where broken markup hides the article from Readability: all that is no link, if that is most of the page. */
function runningText(runs: readonly Run[]): ReadonlySet<Run> {
  const text = runs.filter(({ links }) => links < 0.5);
  const lengthOf = (some: readonly Run[]) => some.reduce((sum, run) => sum + run.text.length, 0);
  return new Set(lengthOf(text) > lengthOf(runs) / 2 ? text : []);
}

/** A headline that is never closed takes the paragraphs after it in; they are none of it. */
function outOfHeading(run: Run): Run {
  const isHeading = run.label === 'h1' || run.label === 'heading';
  return isHeading && !/^h[1-6]$/.test(run.owner.localName) ? { ...run, label: undefined } : run;
}

/** The shortest agency report has about this many words; a page of links has hardly any outside its links. */
const SHORTEST_ARTICLE = 25;

function holdsArticle(runs: readonly Run[], blocks: readonly Block[]): boolean {
  const body = runs.filter(({ text, links }, i) => blocks[i]!.role === 'paragraph' && links < 0.5 && isProse(text));
  return body.reduce((sum, { text }) => sum + wordsIn(text), 0) >= SHORTEST_ARTICLE;
}

/** Scripts without spaces have no word count here: three letters go for a word. */
const wordsIn = (text: string): number => Math.max(text.split(/\s+/).length, (text.match(/[\u0e00-\u0eff\u3040-\u9fff]/g)?.length ?? 0) / 3);

const isProse = (text: string): boolean => wordsIn(text) >= 6;

function withoutArticle(runs: readonly Run[], title: string): string {
  const name = title.replace(/\s+/g, ' ').trim();
  const page = name === '' ? 'this page' : `the page “${name.slice(0, 120)}”`;
  if (runs.length === 0) return `No article was found on ${page}: it holds no text. The text may be put there by a script after loading.`;
  const links = runs.filter((run) => run.links >= 0.5).length;
  const words = runs.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return `No article was found on ${page}: it holds ${Math.round(words)} words in ${runs.length} pieces, ${links} of them links, and no running text.`;
}
