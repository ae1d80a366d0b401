import type { Alignment, Article, FoundOrder, Versions } from '../model.ts';
import { said } from '../words/en/said.ts';

/** Share of the shorter text's words that two versions have in common at least. Two outlets that print one agency share less or little more, but have two names. */
const SHARED = 0.5;
/** Sentences that both print as they are, or nearly: a long quotation alone makes no version. */
const KEPT = 3;

/** Articles of one outlet that are one report at several times: much the same wording, each perhaps cut, changed or continued. */
export function versionsOf(articles: readonly Article[], alignments: readonly Alignment[]): Versions[] {
  const pairs = alignments.filter((alignment) => areVersions(articles[alignment.a]!, articles[alignment.b]!, alignment));
  return groupsOf(pairs).map((group) => {
    const members = group.map((index) => ({ index, ...articles[index]! }));
    const order = orderOf(members);
    const sameWords = Math.min(...pairs.filter(({ a }) => group.includes(a)).map((pair) => pair.sameWords));
    return { articles: members.sort(BY[order]).map(({ index }) => index), order, sameWords, because: said.versions(order, sameWords, group.length) };
  });
}

function areVersions(p: Article, q: Article, { links, sameWords }: Alignment): boolean {
  if (p.publisher === null || q.publisher === null || p.text === q.text || outletOf(p.publisher) !== outletOf(q.publisher)) return false;
  return sameWords >= SHARED && links.filter(({ relation }) => relation === 'verbatim' || relation === 'edited').length >= KEPT;
}

/** "RFE/RL, updated" and "RFE/RL (first version)" are both RFE/RL. */
function outletOf(publisher: string): string {
  return publisher.split(/[,(]/u)[0]!.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Articles joined by pairs, directly or through others; each group ascending. */
function groupsOf(pairs: readonly Pick<Alignment, 'a' | 'b'>[]): number[][] {
  const groups: Set<number>[] = [];
  for (const { a, b } of pairs) {
    const joined = groups.filter((group) => group.has(a) || group.has(b));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([a, b, ...joined.flatMap((group) => [...group])]));
  }
  return groups.map((group) => [...group].sort((p, q) => p - q)).sort((p, q) => p[0]! - q[0]!);
}

interface Version extends Article {
  readonly index: number;
}

/** Dates and lengths order a group where they order every two of it. */
function orderOf(group: readonly Version[]): FoundOrder {
  const everyTwo = (by: (p: Version, q: Version) => number) => group.every((p, n) => group.slice(n + 1).every((q) => by(p, q) !== 0));
  return everyTwo(byDate) ? 'dates' : everyTwo(byLength) ? 'lengths' : 'unknown';
}

const BY: Record<FoundOrder, (p: Version, q: Version) => number> = {
  dates: byDate,
  lengths: byLength,
  // By the texts, so that the order in which the articles are given does not matter.
  unknown: (p, q) => byLength(p, q) || (p.id < q.id ? -1 : 1),
};

function byLength(p: Version, q: Version): number {
  return p.words - q.words;
}

/** Negative where `p` is older, 0 where the dates do not tell: missing, the same, or one without its year. */
function byDate({ published: p }: Version, { published: q }: Version): number {
  if (p === null || q === null || p.startsWith('--') !== q.startsWith('--')) return 0;
  if (p.includes('T') && q.includes('T')) return (Date.parse(p) - Date.parse(q)) || 0;
  const exact = Math.min(dayOf(p).length, dayOf(q).length);
  const [first, second] = [dayOf(p).slice(0, exact), dayOf(q).slice(0, exact)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function dayOf(published: string): string {
  return published.split('T')[0]!;
}
