import type { Alignment, Fact, Figure, Steps } from '../model.ts';
import { labelOf } from './facts/label.ts';
import { mentionOf, type Mention } from './facts/mention.ts';
import { couplesOf, differs, isSame, isSameThing, placeOf, type Couple } from './facts/pairs.ts';
import { verdictOf } from './facts/verdict.ts';
import { weighing } from './label.ts';
import { Linked } from './linked.ts';
import { FINDINGS } from './progress.ts';
import type { Source } from './source.ts';
import { Union } from './union.ts';

/**
 * Numbers, dates and sums, by what they count or date. Figures of linked sentences that agree make a fact, and so do equal
 * figures with two telling words in common; different ones are set against each other only where the same thing is counted
 * and neither article tells the other's value too.
 */
export function* factsOf(
  sources: readonly Source[],
  figures: readonly Figure[],
  alignments: readonly Pick<Alignment, 'a' | 'b' | 'links'>[],
): Steps<Fact[]> {
  const weights = yield* weighing(sources.map(({ article }) => article), FINDINGS);
  const mentions: Mention[] = [];
  for (const [index, figure] of figures.entries()) {
    const source = sources[figure.article]!;
    if (source.article.setApart) continue;
    mentions.push(mentionOf(figure, index, source, weights));
    yield FINDINGS;
  }
  const couples = couplesOf(mentions, new Linked(alignments));
  const year = yearOf(mentions, sources);
  const groups = new Groups(mentions);
  for (const couple of couples) if (isSame(couple, year)) groups.join(couple.x, couple.y);
  groups.joinAlike();
  yield FINDINGS;
  for (const couple of contested(couples, groups)) groups.join(couple.x, couple.y);
  const facts: Fact[] = [];
  for (const group of groups.all()) {
    yield FINDINGS;
    facts.push(factOf(group, sources, year));
  }
  return facts.sort((x, y) => x.entries[0]!.figures[0]! - y.entries[0]!.figures[0]!);
}

function factOf(group: readonly Mention[], sources: readonly Source[], year: number | null): Fact {
  const articles = [...new Set(group.map(({ figure }) => figure.article))].sort((x, y) => x - y);
  const { verdict, findings } = verdictOf(group, sources, year);
  return {
    label: labelOfGroup(group, sources),
    kind: group[0]!.figure.kind,
    entries: articles.map((article) => ({ article, figures: group.filter(({ figure }) => figure.article === article).map(({ index }) => index) })),
    verdict,
    findings,
  };
}

/** The longest of the labels, which says most; of equals the first by its letters. */
function labelOfGroup(group: readonly Mention[], sources: readonly Source[]): string {
  const labels = group.map((mention) => labelOf(mention, sources[mention.figure.article]!));
  return labels.sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0]!;
}

/** The year of the event, if all articles that tell a whole date of publication agree. */
function yearOf(mentions: readonly Mention[], sources: readonly Source[]): number | null {
  const published = sources.filter(({ article }) => !article.setApart).flatMap(({ article }) => /^\d{4}/.exec(article.published ?? '') ?? []);
  const told = mentions.flatMap(({ value: { date } }) => (date?.year && date.day !== null ? [String(date.year)] : []));
  const years = new Set(published.length > 0 ? published : told);
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Couples that count the same thing with different values, where each has but one candidate and tells no other value. */
function contested(couples: readonly Couple[], groups: Groups): Couple[] {
  const areApart = groups.apart();
  const found = couples.filter((couple) => differs(couple) && isSameThing(couple) && areApart(couple));
  const times = new Map<string, number>();
  const keys = ({ x, y }: Couple) => [`${x.index} ${placeOf(y)}`, `${y.index} ${placeOf(x)}`];
  for (const key of found.flatMap(keys)) times.set(key, (times.get(key) ?? 0) + 1);
  return found.filter((couple) => keys(couple).every((key) => times.get(key) === 1));
}

class Groups {
  private readonly union: Union;
  private readonly at = new Map<Mention, number>();

  constructor(private readonly mentions: readonly Mention[]) {
    this.union = new Union(mentions.length);
    mentions.forEach((mention, index) => this.at.set(mention, index));
  }

  join(x: Mention, y: Mention): void {
    this.union.join(this.at.get(x)!, this.at.get(y)!);
  }

  /** Equal figures with the same two telling words around them. */
  joinAlike(): void {
    const first = new Map<string, Mention>();
    for (const mention of this.mentions) {
      if (mention.value.amount === null && mention.value.date === null) continue;
      for (const key of keysOf(mention)) {
        const known = first.get(key);
        if (known) this.join(known, mention);
        else first.set(key, mention);
      }
    }
  }

  /** Whether neither article has a figure in the other's group, that is, tells both values of one thing. */
  apart(): (couple: Couple) => boolean {
    const articles = new Map<number, Set<number>>();
    const groupOf = (mention: Mention) => this.union.find(this.at.get(mention)!);
    for (const mention of this.mentions) {
      const known = articles.get(groupOf(mention));
      if (known) known.add(mention.figure.article);
      else articles.set(groupOf(mention), new Set([mention.figure.article]));
    }
    return ({ x, y }) => !articles.get(groupOf(x))!.has(y.figure.article) && !articles.get(groupOf(y))!.has(x.figure.article);
  }

  all(): Mention[][] {
    return this.union.groups().map((group) => group.map((index) => this.mentions[index]!));
  }
}

/** One key for each two words around, so that figures with two words in common meet without comparing all. */
function keysOf({ figure, noun, around }: Mention): string[] {
  const words = [...around].sort();
  return words.flatMap((one, k) => words.slice(k + 1).map((other) => `${figure.kind} ${figure.value} ${noun ?? ''} ${one} ${other}`));
}
