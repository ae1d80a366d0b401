/** Compares one generated pair and prints the most memory that the process ever held, in megabytes. */
import { pairFor } from './cases.ts';
import { loaded } from './engine.ts';

const [address, paragraphs] = process.argv.slice(2);
const { compare } = await loaded(address!);
const { a, b } = pairFor(Number(paragraphs));
await compare([
  { source: 'a', text: a },
  { source: 'b', text: b },
]);
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
