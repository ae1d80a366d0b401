import type { Page, Part } from './page.ts';

/** Whom a page speaks to and of: words that reports use only inside quotation marks. */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}'’-])(?:` +
    [
      "you|your|yours|we|our|ours|we're|you're",
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

/** Longer blocks are articles of their own. */
const LONGEST = 150;

/** Whether a block speaks to its readers, or of "us", outside quotation marks. */
export function addressesReader({ text }: Page, part: Part): boolean {
  return part.words < LONGEST && ADDRESS.test(text.slice(part.start, part.end).replace(QUOTED, ' '));
}
