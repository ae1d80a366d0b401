/** What the page's own markup calls a piece of text. */
export type Label = 'h1' | 'heading' | 'caption' | 'credit' | 'byline' | 'date' | 'standfirst' | 'list-item';

const TAGS: Readonly<Record<string, Label>> = {
  h1: 'h1',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  time: 'date',
};

/** Words of class names, `itemprop` and `rel`, as news sites use them. */
const NAMES: readonly (readonly [Label, RegExp])[] = [
  ['credit', /(?:^|[\s_-])(?:credits?|photographer|copyright)(?:$|[\s_-])/i],
  ['caption', /(?:^|[\s_-])(?:caption|wp-caption-text|cutline)(?:$|[\s_-])/i],
  ['byline', /(?:^|[\s_-])(?:byline|by-line|authors?|writtenby)(?:$|[\s_-])/i],
  ['date', /(?:^|[\s_-])(?:datePublished|dateModified|pubdate|publish-date|published|timestamp|dateline-date|post-date)(?:$|[\s_-])/i],
  ['standfirst', /(?:^|[\s_-])(?:standfirst|dek|subtitle|subhead|subheadline|alternativeHeadline|lede|sub-title)(?:$|[\s_-])/i],
];

/** Elements that hold the whole article: their names speak of the page ("captions-muted", "author-page"). */
const HOLDERS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
/** Names stand at the beginning; programs add kilobytes of others. */
const LONGEST_NAMES = 300;

export function labelOf(element: Element): Label | undefined {
  if (HOLDERS.has(element.localName)) return undefined;
  const tag = TAGS[element.localName];
  if (tag && tag !== 'heading' && tag !== 'list-item') return tag;
  const names = ['class', 'itemprop', 'rel'].map((name) => (element.getAttribute(name) ?? '').slice(0, LONGEST_NAMES)).join(' ');
  return (names.trim() === '' ? undefined : NAMES.find(([, pattern]) => pattern.test(names))?.[0]) ?? tag;
}
