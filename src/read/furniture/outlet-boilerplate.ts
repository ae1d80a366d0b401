import { assign, furniture, inBody, isFurniture, isOpen, type Page, type Part, type Pass } from '../page.ts';

/** Whom a page speaks to and of: words that reports use only inside quotation marks. */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}'’-])(?:` +
    [
      "you|your|yours|we|our|ours|us|we're|you're",
      'wir|unser|unsere|unserem|unseren|unserer|euch|euer',
      'vous|votre|vos|nous|notre|nos',
      'usted|ustedes|nosotros|nuestro|nuestra|nuestros|nuestras',
      'você|vocês|nosso|nossa|nossos|nossas',
      'noi|nostro|nostra|nostri|nostre|voi|vostro|vostra',
      'wij|onze|jij|jouw|jullie',
      'nasz|nasza|nasze|naszych|twój|twoje|państwo',
      'biz|bizim|sizin|sizi',
      'мы|наш|наша|наши|нас|вы|ваш|ваша|ваши|вас|вам',
      'ми|наші|ви|ваші',
    ].join('|') +
    String.raw`)(?![\p{L}'’-])`,
  'iu',
);
/** Words of an outlet's name. */
const LONGEST_NAME = 4;
/** Quoted speech; bounded so that a stray mark cannot swallow the block. */
const QUOTED = /["“„«][^"”“«»]{0,600}["”»]/gu;

/**
 * Paragraphs at the very end in which the outlet speaks of itself or to its readers ("X journalists report …", "you could
 * face fines …"), from the credit or the label that parts them from the article.
 */
export const outletBoilerplate: Pass = (page) => {
  const start = startOfBoilerplate(page);
  if (start === null) return page;
  return assign(page, (part, i) => (i >= start && inBody(page, i) && isOpen(part) ? furniture('the outlet on itself') : null));
};

function startOfBoilerplate(page: Page): number | null {
  const { parts, body } = page;
  if (!body) return null;
  const names = outletNames(parts, body.first);
  let start: number | null = null;
  for (let i = body.last; i > body.first; i--) {
    const part = parts[i]!;
    if (part.role === 'credit') return i < body.last ? i + 1 : null;
    if (isFurniture(part) || names.has(part.line)) start = i;
    else if (!speaksForOutlet(page, part, names)) break;
  }
  return start === null || isPersonal(page) ? null : start;
}

/** Opinion pieces and guides say "we" and "you" all along: there only a credit parts the outlet's words from theirs. */
function isPersonal(page: Page): boolean {
  const { first, last } = page.body!;
  const half = page.parts.slice(first, Math.ceil((first + last) / 2));
  return half.filter((part) => addressesReader(page, part)).length > 1;
}

/** Short lines that a later block starts with: the outlet's name above what it says of itself. */
function outletNames(parts: readonly Part[], first: number): Set<string> {
  const names = parts.filter((part, i) => {
    if (i <= first || part.sentence || part.words > LONGEST_NAME || part.line.length < 2) return false;
    return [parts[i + 1], parts[i + 2]].some((next) => next?.line.startsWith(`${part.line} `));
  });
  return new Set(names.map(({ line }) => line));
}

function speaksForOutlet(page: Page, part: Part, names: ReadonlySet<string>): boolean {
  const words = part.line.split(' ', LONGEST_NAME + 1);
  const startsWithName = words.some((_, count) => names.has(words.slice(0, count).join(' ')));
  return startsWithName || addressesReader(page, part);
}

function addressesReader({ text }: Page, part: Part): boolean {
  return part.words < 150 && ADDRESS.test(text.slice(part.start, part.end).replace(QUOTED, ' '));
}
