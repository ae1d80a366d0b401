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
/** Quoted speech; bounded so that a stray mark cannot swallow the block. */
const QUOTED = /["“„«][^"”“«»]{0,600}["”»]/gu;

/**
 * Paragraphs at the very end in which the outlet speaks of itself or to its readers ("X journalists report …", "you could
 * face fines …"), from the credit or the label that parts them from the article.
 */
export const outletBoilerplate: Pass = (page) => {
  const start = startOfBoilerplate(page);
  return start === null ? page : assign(page, (part, i) => (i >= start && inBody(page, i) && isOpen(part) ? furniture('the outlet on itself') : null));
};

function startOfBoilerplate(page: Page): number | null {
  const { parts, body } = page;
  if (!body) return null;
  const names = outletNames(parts, body.first);
  const ending = parts.map((part) => speaksForOutlet(page, part, names));
  // Opinion pieces and guides say "we" and "you" all along: there only a credit parts the outlet's words from theirs.
  const personal = ending.slice(body.first, Math.ceil((body.first + body.last) / 2)).filter(Boolean).length > 1;
  let start: number | null = null;
  for (let i = body.last; i > body.first; i--) {
    const part = parts[i]!;
    if (part.role === 'credit') return i < body.last ? i + 1 : null;
    if (isFurniture(part) || names.includes(part.line)) start = i;
    else if (!ending[i]) break;
  }
  return personal ? null : start;
}

/** Short lines that a later block starts with: the outlet's name above what it says of itself. */
function outletNames(parts: readonly Part[], first: number): string[] {
  return parts.flatMap((part, i) => {
    if (i <= first || part.sentence || part.words > 4 || part.line.length < 2) return [];
    return parts.slice(i + 1, i + 3).some(({ line }) => line.startsWith(`${part.line} `)) ? [part.line] : [];
  });
}

function speaksForOutlet({ text }: Page, part: Part, names: readonly string[]): boolean {
  if (names.some((name) => part.line.startsWith(`${name} `))) return true;
  return part.words < 150 && ADDRESS.test(text.slice(part.start, part.end).replace(QUOTED, ' '));
}
