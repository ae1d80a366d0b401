import { pairIndex } from './candidates.ts';
import { countedIn } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { daysApart } from './days.ts';
import type { Stranger } from './types.ts';

/**
 * Articles on one event share at least a few statements beyond doubt, however differently they tell the rest; articles
 * on two events about the same people share names and topics, but no statement. So what counts is the mean probability
 * of an article's best three links to the article that is closest to it. Over eleven events and 110 mixtures of two,
 * it is 0.97 or more within an event, and at most 0.58 between events.
 */
const LINKS = 3;
/** An article of fewer sentences may simply not have three statements to share. */
const SENTENCES = 4;

/** Closeness below which an article is another event's, by what its date says against the others'. */
const ALIEN = { sameDay: 0.3, unknown: 0.6, otherDay: 0.7 };
/** The rest must hold together, or there is no telling which article is the stranger. */
const TOGETHER = 0.8;
/** Reports of one event appear within a few days. */
const DAYS = 3;
/** With two or three articles there is no set to compare with: nearly no link, and another date, are both needed. */
const ALIEN_IN_FEW = 0.2;

/** Articles that seem to report another event than the rest of the set; those never counted are no measure of the others. */
export function strangersOf(corpus: Corpus, probabilities: readonly Float64Array[]): Stranger[] {
  const count = corpus.articles.length;
  const counted = countedIn(corpus);
  const closeness = (a: number, b: number) => bestLinks(probabilities[a < b ? pairIndex(a, b, count) : pairIndex(b, a, count)]!);
  const closest = corpus.articles.map((_, a) => {
    const others = counted.filter((b) => b !== a);
    return others.length ? Math.max(...others.map((b) => closeness(a, b))) : 1;
  });
  const loose = [...closest.keys()].filter((a) => closest[a]! < limitOf(corpus, counted, a));
  const rest = counted.filter((a) => !loose.includes(a));
  if (counted.length > 2 && !holdsTogether(rest, closeness, counted.length)) return [];
  const apart = counted.length === 2 && rest.length === 0 ? loose.filter((a) => a !== earlier(corpus, counted)) : loose;
  return apart.map((article) => ({
    article,
    certainty: Math.round(100 * (1 - closest[article]!)) / 100,
    because: reason(corpus, counted, article),
  }));
}

function bestLinks(probability: Float64Array): number {
  const best = new Float64Array(LINKS + 1);
  for (const p of probability) {
    if (p <= best[1]!) continue;
    best[0] = p;
    best.sort();
    best[0] = 0;
  }
  return best.reduce((sum, p) => sum + p, 0) / LINKS;
}

/** Of two articles the one with the earlier date: setting both apart would leave nothing. */
function earlier({ articles }: Corpus, [first, second]: readonly number[]): number {
  return articles[second!]!.published! > articles[first!]!.published! ? first! : second!;
}

function limitOf(corpus: Corpus, counted: readonly number[], a: number): number {
  if (corpus.articleAt[a + 1]! - corpus.articleAt[a]! < SENTENCES) return 0;
  const days = daysFromOthers(corpus, counted, a);
  if (counted.length <= 3) return days !== null && days > DAYS ? ALIEN_IN_FEW : 0;
  return days === null ? ALIEN.unknown : days > DAYS ? ALIEN.otherDay : ALIEN.sameDay;
}

/** Most of the set are no strangers, and each of them is close to another. */
function holdsTogether(rest: readonly number[], closeness: (a: number, b: number) => number, count: number): boolean {
  return 2 * rest.length > count && rest.every((a) => rest.some((b) => b !== a && closeness(a, b) >= TOGETHER));
}

/** Days between an article and the nearest of the others, null when a date is missing. */
function daysFromOthers({ articles }: Corpus, counted: readonly number[], a: number): number | null {
  const apart = counted.flatMap((b) => {
    const days = b === a ? null : daysApart(articles[a]!.published, articles[b]!.published);
    return days === null ? [] : [days];
  });
  return apart.length ? Math.min(...apart) : null;
}

function reason(corpus: Corpus, counted: readonly number[], a: number): string {
  const days = daysFromOthers(corpus, counted, a);
  const few = 'hardly a statement in it stands in another article';
  if (days === null || days <= DAYS) return few;
  return `${few}, and it is dated ${String(Math.round(days))} days from the nearest of them`;
}
