import type { Article, ArticleInput } from '../model.ts';
import { type Work } from '../work.ts';
import { captionsByMark } from './caption.ts';
import { credits } from './credit.ts';
import { languageOf } from './details/language.ts';
import { publishedOf } from './details/published.ts';
import { publisherOf } from './details/publisher.ts';
import { titleOf } from './details/title.ts';
import { capitalLinks } from './furniture/capital-links.ts';
import { knownPhrase } from './furniture/known-phrase.ts';
import { linkList } from './furniture/link-list.ts';
import { marksAndCounts } from './furniture/marks-and-counts.ts';
import { noWords } from './furniture/no-words.ts';
import { otherWriting } from './furniture/other-writing.ts';
import { outletBoilerplate } from './furniture/outlet-boilerplate.ts';
import { outsideBody } from './furniture/outside-body.ts';
import { pictureSource } from './furniture/picture-source.ts';
import { printedTwice } from './furniture/printed-twice.ts';
import { sizeLabels } from './furniture/size-labels.ts';
import { inside } from './inside.ts';
import { opening } from './opening.ts';
import { pageOf } from './page-of.ts';
import { blockOf, type Pass } from './page.ts';
import { setByReader } from './set-by-reader.ts';
import { startBelowBanner } from './start.ts';
import { findBody } from './weigh.ts';

export { cutOff } from './cut-off.ts';

/** What reading finds in an article: all of it but what needs its sentences or the other articles. */
export type ReadArticle = Pick<Article, 'text' | 'blocks' | 'publisher' | 'title' | 'published' | 'url' | 'language' | 'found'>;

/** From what a block says alone, to where it stands in the article. Each leaves the roles that others gave. */
const PASSES: readonly Pass[] = [
  noWords,
  sizeLabels,
  knownPhrase,
  pictureSource,
  credits,
  otherWriting,
  printedTwice,
  captionsByMark,
  findBody,
  startBelowBanner,
  linkList,
  outletBoilerplate,
  marksAndCounts,
  opening,
  capitalLinks,
  outsideBody,
  inside,
];

/** Text → blocks and details. The text itself stays as it is; every non-space character is in exactly one block. */
export function* readArticle(input: ArticleInput): Work<ReadArticle> {
  let page = yield* pageOf(input);
  for (const pass of PASSES) {
    yield;
    page = pass(page);
  }
  yield;
  const blocks = setByReader(page.parts.map(blockOf), input.roles ?? []);
  const { title, found: foundTitle } = titleOf(input, blocks);
  const { publisher, found: foundPublisher } = publisherOf(input, blocks);
  const { published, found: foundPublished } = publishedOf(input, blocks);
  const { language, found: foundLanguage } = languageOf(input, blocks);
  return {
    text: input.text,
    blocks,
    publisher,
    title,
    published,
    url: input.given?.url ?? input.metadata?.url ?? (/^https?:\/\//iu.test(input.source) ? input.source : null),
    language,
    found: { publisher: foundPublisher, title: foundTitle, published: foundPublished, language: foundLanguage },
  };
}
