import type { Article, ArticleInput, RoleSetting } from '../model.ts';
import type { Resolved } from './resolve.ts';

/** The inputs with the roles and counts of corrections. One that no correction concerns stays the same object. */
export function withSettings(inputs: readonly ArticleInput[], articles: readonly Article[], active: readonly Resolved[]): ArticleInput[] {
  return inputs.map((input, index) => {
    const roles = active.flatMap((one) => roleOf(one, index, articles) ?? []);
    const count = active.findLast(({ target }) => target?.kind === 'count' && target.article === index)?.correction;
    if (roles.length === 0 && !count) return input;
    return { ...input, ...(roles.length > 0 && { roles: [...(input.roles ?? []), ...roles] }), ...(count?.kind === 'count' && { count: count.count }) };
  });
}

function roleOf({ correction, target }: Resolved, index: number, articles: readonly Article[]): RoleSetting | null {
  if (target?.kind !== 'role' || correction.kind !== 'role' || target.article !== index) return null;
  return { start: articles[index]!.blocks[target.block]!.start, role: correction.role };
}
