import type { ArticleDetails, ArticleInput, Block } from '../model.ts';
import { articleOf } from './html/article.ts';
import { boxesAround } from './html/boxes.ts';
import { copiedMarkup, holdsPage, isCopied, withFirstLine } from './html/fragment.ts';
import { keptRuns } from './html/kept.ts';
import { leftOut } from './html/left-out.ts';
import { bodyInJsonLd, isLiveBlog, mustBePaidFor } from './html/json-ld.ts';
import { detailsOfPage } from './html/metadata.ts';
import { otherArticles } from './html/other-articles.ts';
import { headlineByTitle, rolesOf } from './html/roles.ts';
import { runsOf, type Run } from './html/runs.ts';
import { toldByData } from './html/told-by-data.ts';
import { joinedPieces } from './pieces.ts';
import { unreadable, type UnreadableError } from './unreadable.ts';

/** Gives the document of a page without running it: `DOMParser` in a browser, a parser of its own elsewhere. */
export type ParseDocument = (html: string) => Document;

/** Three times the longest live blogs. The search for the article takes up to quadratic time: this many can take half a minute. */
const MOST_ELEMENTS = 100_000;

/**
 * A saved page as an article, or a part of a page that was copied. Nothing is lost: `text` is the visible text of the whole page
 * in order, blocks parted by blank lines; what is not the article is furniture, which a reader can put back. What else the page
 * holds is counted.
 */
export async function readHtml(html: string, source: string, parseDocument: ParseDocument): Promise<ArticleInput> {
  const copied = isCopied(html) ? copiedMarkup(html) : null;
  const document = parseDocument(copied?.markup ?? html);
  const elements = document.querySelectorAll('*').length;
  if (elements > MOST_ELEMENTS) throw unreadable('page-large', elements, MOST_ELEMENTS);
  const page = { metadata: detailsOfPage(document), all: document.body ? runsOf(document.body) : [], title: document.querySelector('title')?.textContent ?? '' };
  const dropped = document.body ? leftOut(document.body).field : {};
  const isPaid = mustBePaidFor(document);
  const read = copied && !holdsPage(document) ? readCopied(page) : await readPage(document, page);
  const metadata = copied?.url === undefined ? page.metadata : { ...page.metadata, url: copied.url };
  return { source, ...read, metadata, ...dropped, ...(isPaid && isShort(read) && { partial: true }) };
}

/** Free parts of paid articles have a paragraph or two. */
const LONGEST_TEASER = 200;

function isShort({ text, blocks }: Read): boolean {
  return blocks.reduce((sum, { role, start, end }) => sum + (role === 'furniture' ? 0 : wordsIn(text.slice(start, end))), 0) <= LONGEST_TEASER;
}

interface PageText {
  readonly metadata: ArticleDetails;
  readonly title: string;
  readonly all: readonly Run[];
}

type Read = Pick<ArticleInput, 'text'> & { readonly blocks: readonly Block[] };

async function readPage(document: Document, { metadata, title, all }: PageText): Promise<Read> {
  const titles = [metadata.title ?? '', title].filter((name) => name.trim() !== '');
  const boxes = boxesAround(all);
  const told = toldByData(all, bodyInJsonLd(document));
  const others = isLiveBlog(document) ? new Set<Run>() : otherArticles(all, all[headlineByTitle(all, titles) ?? -1]);
  const kept = new Set([...(await keptRuns(document, all))].filter((run) => !others.has(run)));
  const { inside, boxOf } = articleOf(all, kept, boxes, told);
  const isFound = inside.size > 0;
  const runs = isFound ? all : all.map(outOfHeading);
  const read = joined(runs, rolesOf(runs, isFound ? inside : runningText(runs), isFound ? boxOf : () => undefined, titles));
  if (!holdsArticle(runs, read.blocks)) throw withoutArticle(runs, title);
  return read;
}

/** The reader has chosen the article: only lists of other articles and the like are set aside in it. */
function readCopied({ all }: PageText): Read {
  if (all.length === 0) throw unreadable('copy-empty');
  const { inside, boxOf } = articleOf(all, new Set(all), boxesAround(all));
  return joined(all, withFirstLine(all, rolesOf(all, inside, boxOf, [])));
}

function joined(runs: readonly Run[], choices: readonly Pick<Block, 'role' | 'because'>[]): Read {
  return joinedPieces(runs.map(({ text }, i) => ({ ...choices[i]!, text })));
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

function withoutArticle(runs: readonly Run[], title: string): UnreadableError {
  const name = title.replace(/\s+/g, ' ').trim().slice(0, 120);
  if (runs.length === 0) return unreadable('page-textless', name);
  const links = runs.filter((run) => run.links >= 0.5).length;
  const words = runs.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return unreadable('page-articleless', name, Math.round(words), runs.length, links);
}
