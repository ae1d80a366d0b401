/** Large sets of constructed articles, with remarks, figures and names in them, so that every view has much to show. */
import { generatedPair, generatedSet, randomOf } from '../generate.ts';

export interface LargeSet {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Every so many paragraphs one ends in a remark, one in a figure. */
const REMARK = 6;
const FIGURE = 9;
const SPEAKERS = ['Mira Tolan', 'Joris Veldkamp', 'Anna Petrosyan', 'Samuel Odhiambo', 'Lucia Ferrando', 'Henrik Aasen', 'Noor Haddad', 'Pavel Dobrev'];

/** The set that the app is held to: 20 articles, two of them of 3,000 paragraphs with over 5,000 marks between them. */
export function wholeLibrary(): LargeSet {
  const { a, b, truth } = generatedPair({ paragraphs: 3000, changed: 0.026 });
  const first = a.split('\n\n').map((text, at) => reported(text, at, 0));
  const second = b.split('\n\n').map((text, at) => reported(text, truth.get(at) ?? at + first.length, 1));
  const random = randomOf(2);
  const others = Array.from({ length: 18 }, (_, n) => {
    const from = Math.floor(random() * 200);
    return first.slice(from, from + 60).filter(() => random() > 0.2).map((text, at) => (at % 3 === n % 3 ? text.replace(/\b\w+\b/, 'Meanwhile') : text));
  });
  return { name: '20 articles, two of 3,000 paragraphs', texts: [first, second, ...others].map((paragraphs) => paragraphs.join('\n\n')) };
}

/** Everyone tells everything, each in an order and wording of its own. */
export function manyAlike(): LargeSet {
  const texts = generatedSet(20, 60, 0.1).map((text, n) => text.split('\n\n').map((paragraph, at) => reported(paragraph, at, n)).join('\n\n'));
  return { name: '20 articles of 60 paragraphs', texts };
}

/** With what is said in it, and how many were counted: for one origin the same speaker and figure, now and then another number. */
function reported(text: string, origin: number, article: number): string {
  const said = origin % REMARK === 0 ? ` “${sentenceFrom(text)},” said ${SPEAKERS[origin % SPEAKERS.length]!}.` : '';
  const counted = origin % FIGURE === 0 ? ` In all ${1200 + origin * 7 + (origin % 5 === 0 ? article : 0)} people were counted.` : '';
  return `${text}${said}${counted}`;
}

function sentenceFrom(text: string): string {
  return text.split('. ')[0]!.replace(/\.$/, '');
}
