import { sigilOf } from '../identity.ts';
import {
  CHANGE_KINDS,
  FACT_VERDICTS,
  FIGURE_KINDS,
  FINDING_RULES,
  NAME_KINDS,
  NOTICE_KINDS,
  RELATIONS,
  SAYING_VERDICTS,
  SCHEMA,
  VERSION_ORDERS,
  type Article,
  type Comparison,
  type Saying,
  WORD_STATES,
} from '../model.ts';
import { isArticle } from './article.ts';
import {
  all,
  below,
  fail,
  filledListOf,
  indexes,
  isBoolean,
  isShare,
  isString,
  isTextOrNull,
  isValues,
  listOf,
  objectAt,
  oneOf,
  orMissing,
  orNull,
  quoted,
  record,
  spanWithin,
  unopened,
  type Check,
} from './check.ts';
import { correctionWith, noteWith } from './corrections.ts';
import { mustBePlain } from './plain-data.ts';

/** The saved form of a comparison, as docs/comparison-json.md has it. The same comparison gives the same text. */
export function saveComparison(comparison: Comparison): string {
  return JSON.stringify(comparison);
}

/**
 * Opens a saved comparison and checks all of it: every index and offset lies where it may, every character is in a block,
 * and every text is the one that was compared.
 *
 * @throws BadComparisonError that names the place and the fault.
 */
export function openComparison(saved: string): Comparison {
  const value = parsed(saved);
  mustBePlain(value);
  const { schema } = objectAt(value, '');
  if (schema !== SCHEMA) throw unopened('comparison-other', quoted(schema), SCHEMA);
  record({ engine: isString, options: record({ threshold: isShare, meaning: orMissing(isBoolean) }), articles: listOf(isArticle) })(value, '');
  const { articles } = value as Comparison;
  lettersInOrder(articles);
  record({
    alignments: listOf(alignmentOf(articles)),
    passages: listOf(passageOf(articles)),
    quotations: listOf(inArticle(articles, { speaker: isTextOrNull, cue: isTextOrNull, kind: oneOf(['quote', 'scare']) })),
    figures: listOf(inArticle(articles, { kind: oneOf(FIGURE_KINDS), value: isString })),
    notices: listOf(record({ kind: oneOf(NOTICE_KINDS), text: isString, article: orNull(below(articles.length)), values: orMissing(isValues) })),
  })(value, '');
  everyPairOnce(value as Comparison);
  const { quotations, figures } = value as Comparison;
  record({
    sayings: listOf(sayingOf(articles, quotations)),
    facts: listOf(factOf(articles, figures)),
    names: listOf(namingOf(articles)),
    omissions: listOf(omissionOf(articles)),
    versions: listOf(record({ articles: severalOf(articles.length), order: oneOf(VERSION_ORDERS), sameWords: orMissing(isShare), because: isString })),
  })(value, '');
  const isPlace = inArticle(articles, {});
  record({ corrections: orMissing(listOf(correctionWith(isPlace))), notes: orMissing(listOf(noteWith(isPlace))) })(value, '');
  const { corrections = [], notes = [] } = value as Partial<Comparison>;
  return { ...(value as Comparison), corrections, notes };
}

/** Whether a text looks like a saved comparison, so that a file can be told from an article. */
export function looksSaved(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"schema"\s*:/.test(text.slice(0, 200));
}

function parsed(saved: string): unknown {
  try {
    return JSON.parse(saved.replace(/^\uFEFF/, ''));
  } catch (fault) {
    throw unopened('comparison-broken', (fault as Error).message);
  }
}

function alignmentOf(articles: readonly Article[]): Check {
  return (value, at) => {
    record({ a: below(articles.length) })(value, at);
    const { a } = value as { a: number };
    record({ b: below(articles.length, a + 1), sameWords: isShare, complete: isBoolean })(value, at);
    const { b } = value as { b: number };
    const [first, second] = [articles[a]!, articles[b]!];
    record({
      links: listOf(linkOf(first, second)),
      onlyA: listOf(below(first.sentences.length)),
      onlyB: listOf(below(second.sentences.length)),
    })(value, at);
  };
}

function linkOf(a: Article, b: Article): Check {
  const change = record({ a: spanWithin(a.text.length), b: spanWithin(b.text.length), kind: oneOf(CHANGE_KINDS) });
  return record({
    a: indexes(a.sentences.length),
    b: indexes(b.sentences.length),
    relation: oneOf(RELATIONS),
    score: isShare,
    moved: isBoolean,
    sameWords: isShare,
    byReader: orMissing(oneOf([true])),
    changes: orNull(listOf(change)),
    because: listOf(isString),
  });
}

function passageOf(articles: readonly Article[]): Check {
  const reading: Check = (value, at) => {
    record({ article: below(articles.length) })(value, at);
    record({ sentences: indexes(articles[(value as { article: number }).article]!.sentences.length) })(value, at);
  };
  return record({ readings: filledListOf(reading), label: isString });
}

/** Every rendering speaks of each word of the fullest form, and of quotations of its own article. */
function sayingOf(articles: readonly Article[], quotations: Comparison['quotations']): Check {
  return (value, at) => {
    record({ fullest: indexes(quotations.length), speaker: isTextOrNull, findings: findingsOf(articles) })(value, at);
    const { article } = quotations[(value as Saying).fullest[0]!]!;
    record({ words: listOf(spanWithin(articles[article]!.text.length)) })(value, at);
    const { words } = value as Saying;
    record({ renderings: filledListOf(renderingOf(articles, quotations, words.length)) })(value, at);
  };
}

function renderingOf(articles: readonly Article[], quotations: Comparison['quotations'], words: number): Check {
  return (value, at) => {
    record({ article: below(articles.length), verdict: oneOf(SAYING_VERDICTS), findings: findingsOf(articles) })(value, at);
    const { article } = value as { article: number };
    record({ at: orNull(spanWithin(articles[article]!.text.length)), quotations: listOf(all(below(quotations.length), ofArticle(quotations, article))), words: listOf(oneOf(WORD_STATES)) })(value, at);
    const states = (value as { words: unknown[] }).words.length;
    if (states !== words) fail(`${at}.words`, `has ${states} items for the ${words} words of the fullest form`);
  };
}

function factOf(articles: readonly Article[], figures: Comparison['figures']): Check {
  const entry: Check = (value, at) => {
    record({ article: below(articles.length) })(value, at);
    const { article } = value as { article: number };
    record({ figures: all(indexes(figures.length), listOf(ofArticle(figures, article))) })(value, at);
  };
  return record({
    label: isString,
    kind: oneOf(FIGURE_KINDS),
    entries: filledListOf(entry),
    verdict: oneOf(FACT_VERDICTS),
    findings: findingsOf(articles),
  });
}

function namingOf(articles: readonly Article[]): Check {
  const form: Check = (value, at) => {
    record({ article: below(articles.length), form: isString })(value, at);
    const { text } = articles[(value as { article: number }).article]!;
    record({ spans: filledListOf(spanWithin(text.length)) })(value, at);
  };
  return record({ name: isString, kind: oneOf(NAME_KINDS), forms: filledListOf(form), findings: findingsOf(articles) });
}

function omissionOf(articles: readonly Article[]): Check {
  const elsewhere: Check = (value, at) => {
    record({ article: below(articles.length) })(value, at);
    const { sentences, text } = articles[(value as { article: number }).article]!;
    record({
      nearest: orNull(record({ sentences: indexes(sentences.length), score: isShare })),
      setAside: orNull(spanWithin(text.length)),
    })(value, at);
  };
  return (value, at) => {
    record({ article: below(articles.length), elsewhere: filledListOf(elsewhere) })(value, at);
    record({ sentence: below(articles[(value as { article: number }).article]!.sentences.length) })(value, at);
  };
}

/** Two or more different articles, in any order. */
function severalOf(articles: number): Check {
  return (value, at) => {
    listOf(below(articles))(value, at);
    const list = value as number[];
    if (list.length < 2) fail(at, 'has fewer than two articles');
    if (new Set(list).size < list.length) fail(at, 'has an article twice');
  };
}

function findingsOf(articles: readonly Article[]): Check {
  return listOf(record({ rule: oneOf(FINDING_RULES), text: isString, values: orMissing(isValues), evidence: filledListOf(inArticle(articles, {})) }));
}

/** An index of something that lies in one article. */
function ofArticle(items: readonly { readonly article: number }[], article: number): Check {
  return (index, at) => {
    const other = items[index as number]!.article;
    if (other !== article) fail(at, `is ${String(index)}, which lies in article ${other} and not in ${article}`);
  };
}

function inArticle(articles: readonly Article[], fields: Record<string, Check>): Check {
  return (value, at) => {
    record({ article: below(articles.length), ...fields })(value, at);
    spanWithin(articles[(value as { article: number }).article]!.text.length)(value, at);
  };
}

/** Compared in place: a list of all the pairs that should be there might be far longer than the file. */
function everyPairOnce({ articles: { length }, alignments }: Comparison): void {
  let [a, b] = [0, 1];
  for (const alignment of alignments) {
    if (alignment.a !== a || alignment.b !== b) break;
    [a, b] = b + 1 < length ? [a, b + 1] : [a + 1, a + 2];
  }
  const isLast = a >= length - 1;
  if (!isLast || alignments.length !== (length * (length - 1)) / 2) fail('alignments', 'do not stand for every pair of articles, once, in order');
}

function lettersInOrder(articles: readonly Article[]): void {
  for (const [index, { sigil }] of articles.entries()) {
    if (sigil !== sigilOf(index)) fail(`articles[${index}].sigil`, `is not ${sigilOf(index)}`);
  }
}
