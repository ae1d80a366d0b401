import type { Quoted } from './pairing.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './resolve.ts';

/** A headline repeats what stands near the top; a book-length text is not searched to its end. */
const LONGEST_LIST = 500;

/** What was said in the article's body, so that a headline's fragment can be given to whoever said it there. */
export class SaidInBody {
  private readonly said: { readonly words: string; readonly speaker: Speaker }[] = [];

  add(text: string, quoted: Quoted, speaker: Speaker): void {
    if (this.said.length < LONGEST_LIST) this.said.push({ words: plainWords(text, quoted), speaker });
  }

  find(text: string, quoted: Quoted): Speaker | null {
    const words = plainWords(text, quoted);
    return this.said.find((said) => said.words.includes(words))?.speaker ?? null;
  }
}

function plainWords(text: string, { start, end }: Quoted): string {
  return ` ${(
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;
}

/** "Trump on Putin: ‘…’": the name that begins a headline before a colon or beside the verb. */
export function headlineActor(scene: Scene, sentence: number): Speaker | null {
  const tokens = scene.tokens(sentence);
  const actors = scene.narrated(sentence);
  const verb = tokens.findIndex((token) => scene.speech.verbs.has(token.norm) && !scene.isQuoted(token));
  const subject = verb < 0 ? undefined : actors.findLast(({ to, possessive }) => to <= verb && !possessive);
  const colon = tokens.some(({ norm }) => norm === ':') ? actors[0] : undefined;
  const entity = (subject ?? colon)?.entity;
  return entity ? { name: entity.name, entity } : null;
}
