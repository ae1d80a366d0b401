import { articleId } from '../../src/identity.ts';
import type { ArticleInput } from '../../src/model.ts';

/** So many signs of an id tell the articles of one comparison apart, and leave an address short. */
const SIGNS = 8;

const known = new WeakMap<ArticleInput, string>();

/** Names of articles that stay when articles change places, come or go: made of their texts. */
export function addressIds(inputs: readonly ArticleInput[]): string[] {
  const counts = new Map<string, number>();
  return inputs.map((input) => {
    const id = known.get(input) ?? articleId(input.text, new Set()).slice(0, SIGNS);
    known.set(input, id);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** The id of the same difference or link, made with the two articles the other way round: "d12.40" is "d40.12", "a7" is "b7". */
export function turnedId(id: string): string {
  const [, letter, first, second] = /^([a-z])(\d+)(?:\.(\d+))?$/.exec(id) ?? [];
  if (second !== undefined) return `${letter}${second}.${first}`;
  return letter === 'a' || letter === 'b' ? `${letter === 'a' ? 'b' : 'a'}${first}` : id;
}
