import { BLOCK_ROLES } from '../../src/model.ts';
import { corrections as words } from '../../src/words/corrections.ts';
import { otherSide, type Columns, type Side } from '../shared/marked-text.ts';
import type { Place } from '../side-by-side/place.ts';
import { CorrectRequest, RoleRequest, type Sentences } from '../state/requests.ts';
import type { MenuGroup, MenuItem } from './menu.element.ts';
import { ChooseMatchRequest } from './requests.ts';

export function sentencesOn(side: Side, columns: Columns, sentences: readonly number[]): Sentences {
  return { article: columns[side].index, sentences };
}

/** What can be done about the sentences of one side: their matches first, then the role of their block. */
export function sentenceActions(side: Side, columns: Columns, place: Place, send: (event: Event) => void): MenuGroup[] {
  const { article, index } = columns[side];
  const there = otherSide(side);
  const own = sentencesOn(side, columns, place[side]);
  const next = place[side].at(-1)! + 1;
  const block = article.blocks[article.sentences[place[side][0]!]!.block]!;
  const merged = { ...own, sentences: [...own.sentences, next] };
  const matching: MenuItem[] = [
    { label: words.matches, choose: () => send(new ChooseMatchRequest(side, place[side])) },
    ...(place.link && next < article.sentences.length
      ? [{ label: words.mergeNext, choose: () => send(new CorrectRequest({ kind: 'match', a: merged, b: [sentencesOn(there, columns, place[there])] })) }]
      : []),
    ...(place.link
      ? [{ label: words.nothingMatches(columns[there].name), choose: () => send(new CorrectRequest({ kind: 'alone', at: own, other: columns[there].index })) }]
      : []),
    { label: words.setAside, choose: () => send(new RoleRequest(index, block.start, 'furniture')) },
  ];
  const roles = BLOCK_ROLES.filter((role) => role !== 'furniture').map((role): MenuItem => {
    return { label: words.roles[role], isChosen: role === block.role, choose: () => send(new RoleRequest(index, block.start, role)) };
  });
  return [{ items: matching }, { label: words.role, items: roles }];
}
