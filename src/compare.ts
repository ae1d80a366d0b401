import { align, DEFAULT_THRESHOLD, type AlignInput, type Stranger } from './align/align.ts';
import { namesIn } from './annotate/names.ts';
import { collate } from './collate/collate.ts';
import { factsOf } from './collate/facts.ts';
import { namingOf } from './collate/naming.ts';
import { omissionsOf } from './collate/omissions.ts';
import { sayingsOf } from './collate/sayings.ts';
import { versionsOf } from './collate/versions.ts';
import { marked } from './marking.ts';
import { vectorsOf, type Embed } from './meaning.ts';
import { SCHEMA, type ArticleInput, type CompareOptions, type Comparison, type Steps } from './model.ts';
import { noticesOf } from './notices.ts';
import { prepare, type Prepared } from './prepare.ts';
import { inSlices, type Host } from './slices.ts';

export const DEFAULT_OPTIONS: CompareOptions = { threshold: DEFAULT_THRESHOLD };

export interface CompareHost extends Host {
  /** Tells what sentences mean, from a model that the host has. Links then rest on meaning too. */
  readonly embed?: Embed;
}

/**
 * Compares articles on one event.
 *
 * The work is done in slices, so that a page stays responsive even without a Worker; `host.signal` stops it between two of
 * them with the signal's reason. One article alone gives a comparison without alignments.
 *
 * @throws RangeError when there is no article, or an option is out of its range.
 * @throws Error when `host.embed` fails, or gives something else than one vector of the same length for each sentence.
 */
export async function compare(
  inputs: readonly ArticleInput[],
  options: Partial<CompareOptions> = {},
  host: CompareHost = {},
): Promise<Comparison> {
  if (!host.embed) return inSlices(comparing(inputs, options), host);
  const settings = { ...checked(inputs, options), meaning: true };
  const prepared = await inSlices(prepare(inputs), host);
  const vectors = await vectorsOf(prepared.map(({ article }) => article), host.embed, host);
  return inSlices(compared(inputs, prepared, settings, vectors), host);
}

/** The whole pipeline, in steps, by the words alone. */
export function* comparing(inputs: readonly ArticleInput[], options: Partial<CompareOptions> = {}): Steps<Comparison> {
  const settings = checked(inputs, options);
  return yield* compared(inputs, yield* prepare(inputs), settings);
}

/** What follows once each article is read, segmented and annotated: align them; mark the links; collate passages. */
function* compared(
  inputs: readonly ArticleInput[],
  prepared: readonly Prepared[],
  settings: CompareOptions,
  vectors?: readonly (readonly Float32Array[])[],
): Steps<Comparison> {
  const alignable = prepared.map((article, index) => ({ ...forAligning(article, inputs[index]!), ...(vectors && { vectors: vectors[index]! }) }));
  const { alignments: drafts, strangers } = yield* align(alignable, settings);
  const articles = prepared.map(({ article }, index) => ({ ...article, setApart: isSetApart(inputs[index]!, index, strangers) }));
  const alignments = yield* marked(prepared, drafts);

  yield { stage: 'collate', done: 0, total: 1 };
  const passages = collate(articles, alignments);
  const versions = versionsOf(articles, alignments);

  yield { stage: 'findings', done: 0, total: 1 };
  const quotations = prepared.flatMap(({ quotations }, article) => quotations.map((quotation) => ({ article, ...quotation })));
  const figures = prepared.flatMap(({ figures }, article) => figures.map((figure) => ({ article, ...figure })));
  const sources = articles.map((article, index) => ({ article, tokens: prepared[index]!.tokens, names: namesIn(article) }));

  return {
    schema: SCHEMA,
    engine: `source-diff ${__VERSION__}`,
    options: settings,
    articles,
    alignments,
    passages,
    quotations,
    figures,
    sayings: sayingsOf(sources, quotations, alignments),
    facts: factsOf(sources, figures, alignments),
    names: namingOf(sources),
    omissions: omissionsOf(sources, alignments.map((alignment, at) => ({ ...alignment, faint: drafts[at]!.faint }))),
    versions,
    notices: noticesOf(articles, alignments, strangers),
    corrections: [],
    notes: [],
  };
}

function checked(inputs: readonly ArticleInput[], { threshold = DEFAULT_THRESHOLD }: Partial<CompareOptions>): CompareOptions {
  if (!(threshold >= 0 && threshold <= 1)) throw new RangeError(`The threshold is ${threshold}; it must lie from 0 to 1.`);
  if (inputs.length === 0) throw new RangeError('There is no article to compare.');
  return { threshold };
}

function forAligning({ article, tokens, quotations }: Prepared, { count = 'auto' }: ArticleInput): AlignInput {
  const { text, language, published, publisher, blocks, sentences } = article;
  return { text, language, published, publisher, blocks, sentences, tokens, quotations, count };
}

/** The reader's word wins over the engine's guess. */
function isSetApart({ count = 'auto' }: ArticleInput, index: number, strangers: readonly Stranger[]): boolean {
  return count === 'auto' ? strangers.some(({ article }) => article === index) : count === 'never';
}
