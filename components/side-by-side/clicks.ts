import type { PairLink } from '../../src/present/pair.ts';
import { CountRequest, RoleRequest, ShowRequest, StepRequest } from '../state/requests.ts';
import type { Side } from '../shared/marked-text.ts';
import { isLinkShown, type Context } from './context.ts';
import type { PairView } from './pair-view.ts';

/** What a click asks of the root, or null where the view itself answers it. */
export function requestOf(target: Element, context: Context): Event | null {
  const { view } = context;
  const data = (name: string) => target.closest<HTMLElement>(`[data-${name}]`)?.getAttribute(`data-${name}`);
  const step = data('step');
  if (step) return new StepRequest(step === '1' ? 1 : -1);
  if (target.closest('[data-swap]')) return new ShowRequest({ left: view.right.index, right: view.left.index });
  const count = data('count');
  if (count) return new CountRequest(Number(count), 'always');
  const putBack = data('put-back');
  if (putBack) return new RoleRequest(view[data('side') as Side].index, Number(putBack), 'paragraph');
  const chosen = data('difference') ?? chosenSentence(target, context);
  return chosen ? new ShowRequest({ current: chosen }) : null;
}

/** The links of the sentence that `target` is in. */
export function linksAt(target: Element, view: PairView): readonly PairLink[] {
  const sentence = target.closest<HTMLElement>('.sentence.linked');
  return sentence ? view[sentence.dataset['side'] as Side].linksOf.get(Number(sentence.dataset['sentence'])) ?? [] : [];
}

/**
 * The link of a sentence, the next of them at each click, matches in part last: they have no words marked. Or the difference
 * that it is told here only.
 */
function chosenSentence(target: Element, context: Context): string | null {
  const sentence = target.closest<HTMLElement>('.sentence');
  if (!sentence) return null;
  const own = context.view[sentence.dataset['side'] as Side];
  const index = Number(sentence.dataset['sentence']);
  const shown = (own.linksOf.get(index) ?? []).filter((link) => isLinkShown(context, link));
  const links = shown.toSorted((x, y) => Number(x.relation === 'partial') - Number(y.relation === 'partial'));
  const at = links.findIndex((link) => link === context.place?.link);
  return links[(at + 1) % links.length]?.id ?? own.toldIds.get(index) ?? null;
}

/** Where an arrow key leads: on (+1), back (-1) or nowhere. Mirrored, the left article stands on the right. */
export function stepOf(key: string, isMirrored: boolean): 1 | -1 | null {
  const [forth, back] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === 'ArrowDown' || key === forth) return 1;
  return key === 'ArrowUp' || key === back ? -1 : null;
}

/** Whether the click ends a selection of text: then it chooses nothing. */
export function endsSelection(): boolean {
  const selection = getSelection();
  return selection !== null && selection.type === 'Range' && selection.toString() !== '';
}
