import type { Block, RoleSetting } from '../model.ts';

/** The reader's decisions, by the offset at which a block starts; one that meets no block is left out. */
export function setByReader(blocks: readonly Block[], settings: readonly RoleSetting[]): Block[] {
  const roles = new Map(settings.map(({ start, role }) => [start, role]));
  return blocks.map((block) => {
    const role = roles.get(block.start);
    return role === undefined ? block : { start: block.start, end: block.end, role, because: 'set by the reader' };
  });
}
