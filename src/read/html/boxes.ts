import type { Run } from './runs.ts';

/** A part of a page that is no article, whatever stands around it: a menu, a list of other articles, a form. */
export interface Box {
  readonly because: string;
  /** Letters in it, all told: what holds a third of the article is not beside it. */
  readonly letters: number;
}

/** What an element holds. */
interface Holding {
  letters: number;
  linked: number;
  runs: number;
  /** Runs that are sentences, not links. */
  prose: number;
}

const TAGS: Readonly<Record<string, string>> = {
  nav: 'menu',
  form: 'form',
  aside: 'beside the article',
  footer: 'below the article',
  button: 'page label',
};

const ROLES: Readonly<Record<string, string>> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  dialog: 'message of the page',
  alertdialog: 'message of the page',
  complementary: 'beside the article',
  contentinfo: 'below the article',
};

/** Words of class names and ids, as sites use them for what is not the article. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['links to other pages', named('related|recommended|recommendations?|recirc|recirculation|trending|popular|teasers?|outbrain|taboola|zergnet|most (?:read|viewed|popular|shared)|(?:read|see|more) (?:more|also|next|on|from|stories|news|articles)|also (?:read|like)|you may|editors? picks?|up next|next (?:article|post|story)')],
  ['sign-up', named('newsletters?|signup|sign up|subscribe|subscription|mailchimp|mc embed|opt ?in')],
  ['share bar', named('share|sharing|sharedaddy|sharethis|addthis|share(?:bar|buttons?|tools)|social (?:share|sharing|links?|icons?|bar|buttons?|follow)|follow us')],
  ['menu', named('nav|navbar|navigation|menu|submenu|breadcrumbs?|pagination|pager|skip ?links?')],
  ['advertisement', named('ad|ads|advert|adverts|advertisement|advertising|sponsor|sponsored|promos?|promotion|promoted|banner')],
  ['comments', named('comments|comment (?:list|form|section|thread|body|content)|disqus|respond|replies')],
  ['links to other pages', named('tags|tag ?(?:list|cloud)|tagged|categories|keywords|post meta tags')],
  ['message of the page', named('cookies?|consent|gdpr|paywall|modal|popup|toast')],
  ['about the author', named('(?:author|writer|contributor)s? (?:bio|box|info|card|about|description|details|profile|block)|bio|about (?:the )?authors?|authorbox')],
  ['beside the article', named('sidebar|side bar|rail|right column')],
  ['below the article', named('footer|colophon|disclaimer|legal')],
];

/** The boxes around each run, innermost first. */
export function boxesAround(runs: readonly Run[]): ReadonlyMap<Run, readonly Box[]> {
  const holdings = holdingsOf(runs);
  const known = new Map<Element, Box | null>();
  const boxOf = (element: Element, holding: Holding): Box | null => {
    if (!known.has(element)) known.set(element, asBox(element, holding));
    return known.get(element)!;
  };
  return new Map(runs.map((run) => [run, around(run.owner).flatMap((element) => boxOf(element, holdings.get(element)!) ?? [])]));
}

function around(owner: Element): Element[] {
  const elements: Element[] = [];
  for (let at: Element | null = owner; at && at.localName !== 'body'; at = at.parentElement) elements.push(at);
  return elements;
}

function holdingsOf(runs: readonly Run[]): Map<Element, Holding> {
  const holdings = new Map<Element, Holding>();
  for (const run of runs) {
    const letters = run.text.length;
    const linked = letters * run.links;
    for (const element of around(run.owner)) {
      const holding = holdings.get(element) ?? { letters: 0, linked: 0, runs: 0, prose: 0 };
      holding.letters += letters;
      holding.linked += linked;
      holding.runs += 1;
      holding.prose += isProse(run) ? 1 : 0;
      holdings.set(element, holding);
    }
  }
  return holdings;
}

function asBox(element: Element, holding: Holding): Box | null {
  const because = TAGS[element.localName] ?? ROLES[element.getAttribute('role') ?? ''] ?? nameOf(element) ?? linksOf(element, holding);
  return because === undefined ? null : { because, letters: holding.letters };
}

/** A paragraph may be called anything; what holds several is called what it is. "relatedArticles" and "related_articles" are the same words. */
function nameOf(element: Element): string | undefined {
  if (element.localName === 'p') return undefined;
  const given = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, LONGEST_NAMES);
  const words = given.replace(/([a-z])(?=[A-Z])/g, '$1 ').replace(/[-_:]+/g, ' ').toLowerCase();
  return words.trim() === '' ? undefined : NAMES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Class attributes made by programs run to kilobytes; names stand at their beginning. */
const LONGEST_NAMES = 300;

function named(words: string): RegExp {
  return new RegExp(String.raw`(?:^|\s)(?:${words})(?=\s|$)`);
}

/** Nearly all of several runs is links, and none is a sentence: a menu, or headlines of other articles. */
function linksOf({ localName }: Element, { letters, linked, runs, prose }: Holding): string | undefined {
  const list = localName === 'ul' || localName === 'ol' || localName === 'div' || localName === 'section' || localName === 'table';
  return list && runs >= FEWEST_LINKS && prose === 0 && linked > MOSTLY_LINKS * letters ? 'links to other pages' : undefined;
}

const FEWEST_LINKS = 2;
const MOSTLY_LINKS = 0.7;

/** A sentence: most of it is no link, and it ends like one or is too long for a label. */
export function isProse({ text, links }: Run): boolean {
  if (links >= 0.5 || text.length < SHORTEST_PROSE) return false;
  return text.length >= LONGEST_LABEL || /[.!?…。！？।۔؟:]["'”’»›」』)\]\s]*$/u.test(text.slice(-LONGEST_LABEL).replace(ADDRESSES_AT_END, '').slice(-8));
}

/** Posts end with the address of what they speak of. */
const ADDRESSES_AT_END = /(?:\s(?:https?:\/\/|pic\.twitter\.com\/)\S+)+\s*$/u;

const SHORTEST_PROSE = 30;
const LONGEST_LABEL = 120;
