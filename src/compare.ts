import { align, DEFAULT_THRESHOLD, type AlignInput, type Stranger } from './align/align.ts';
import { namesIn } from './annotate/names.ts';
import { collating } from './collate/collate.ts';
import { factsOf } from './collate/facts.ts';
import { namingOf } from './collate/naming.ts';
import { omissionsOf } from './collate/omissions.ts';
import { sayingsOf } from './collate/sayings.ts';
import { versionsOf } from './collate/versions.ts';
import { active, judged, linkRules, placedNotes } from './correct/correct.ts';
import { readCorrected, type Corrected } from './corrected.ts';
import { marked } from './marking.ts';
import { vectorsOf, type Embed } from './meaning.ts';
import { SCHEMA, type Article, type ArticleInput, type CompareOptions, type CompareSettings, type Comparison, type Note, type Steps } from './model.ts';
import { noticesOf } from './notices.ts';
import type { Prepared } from './prepare.ts';
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
  settings: CompareSettings = {},
  host: CompareHost = {},
): Promise<Comparison> {
  if (!host.embed) return inSlices(comparing(inputs, settings), host);
  const options = { ...checked(inputs, settings), meaning: true };
  const read = await inSlices(readCorrected(inputs, settings.corrections ?? []), host);
  const vectors = await vectorsOf(read.prepared.map(({ article }) => article), host.embed, host);
  return inSlices(compared({ given: inputs, ...read, options, notes: settings.notes ?? [], vectors }), host);
}

/** The whole pipeline, in steps, by the words alone. */
export function* comparing(inputs: readonly ArticleInput[], settings: CompareSettings = {}): Steps<Comparison> {
  const options = checked(inputs, settings);
  const read = yield* readCorrected(inputs, settings.corrections ?? []);
  return yield* compared({ given: inputs, ...read, options, notes: settings.notes ?? [] });
}

interface Read extends Corrected {
  /** The inputs as they came, before corrections. */
  readonly given: readonly ArticleInput[];
  readonly options: CompareOptions;
  readonly notes: readonly Note[];
  readonly vectors?: readonly (readonly Float32Array[])[];
}

/** What follows once each article is read, segmented and annotated: align them; mark the links; collate passages. */
function* compared({ given, inputs, prepared, corrections, notes, options, vectors }: Read): Steps<Comparison> {
  const alignable = prepared.map((article, index) => ({ ...forAligning(article, inputs[index]!), ...(vectors && { vectors: vectors[index]! }) }));
  const rules = linkRules(active(corrections), prepared.map(({ article }) => article.sentences.length));
  const { alignments: drafts, strangers } = yield* align(alignable, { ...options, reader: rules });
  const articles = prepared.map(({ article }, index): Article => ({ ...article, setApart: isSetApart(inputs[index]!, index, strangers), input: settingsIn(given[index]!) }));
  const alignments = yield* marked(prepared, drafts);

  const passages = yield* collating(articles, alignments, rules);
  const versions = versionsOf(articles, alignments);

  yield { stage: 'findings', done: 0, total: 1 };
  const quotations = prepared.flatMap(({ quotations }, article) => quotations.map((quotation) => ({ article, ...quotation })));
  const figures = prepared.flatMap(({ figures }, article) => figures.map((figure) => ({ article, ...figure })));
  const sources = articles.map((article, index) => ({ article, tokens: prepared[index]!.tokens, names: namesIn(article) }));

  return {
    schema: SCHEMA,
    engine: `source-diff ${__VERSION__}`,
    options,
    articles,
    alignments,
    passages,
    quotations,
    figures,
    sayings: yield* sayingsOf(sources, quotations, alignments),
    facts: yield* factsOf(sources, figures, alignments),
    names: yield* namingOf(sources),
    omissions: yield* omissionsOf(sources, alignments.map((alignment, at) => ({ ...alignment, faint: drafts[at]!.faint }))),
    versions,
    notices: noticesOf(articles, alignments, strangers),
    corrections: judged(corrections, alignments),
    notes: placedNotes(notes, articles),
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

/** What came with the text, its fields in one order. */
function settingsIn({ blocks, metadata, given, roles, dropped, partial, count }: ArticleInput): NonNullable<Article['input']> {
  return {
    ...(blocks && { blocks }),
    ...(metadata && { metadata }),
    ...(given && { given }),
    ...(roles && { roles }),
    ...(dropped && { dropped }),
    ...(partial && { partial }),
    ...(count && { count }),
  };
}

/** The reader's word wins over the engine's guess. */
function isSetApart({ count = 'auto' }: ArticleInput, index: number, strangers: readonly Stranger[]): boolean {
  return count === 'auto' ? strangers.some(({ article }) => article === index) : count === 'never';
}
