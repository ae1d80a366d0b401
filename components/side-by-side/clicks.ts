import { CountRequest, RoleRequest, ShowRequest, StepRequest } from '../state/requests.ts';
import type { Side } from '../shared/marked-text.ts';
import { isLinkShown, type Context } from './context.ts';

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

/** The link of a sentence, the next of them at each click; or the difference that it is told here only. */
function chosenSentence(target: Element, context: Context): string | null {
  const sentence = target.closest<HTMLElement>('.sentence');
  if (!sentence) return null;
  const own = context.view[sentence.dataset['side'] as Side];
  const index = Number(sentence.dataset['sentence']);
  const links = (own.linksOf.get(index) ?? []).filter((link) => isLinkShown(context, link));
  const at = links.findIndex((link) => link === context.place?.link);
  return links[(at + 1) % links.length]?.id ?? own.toldIds.get(index) ?? null;
}

/** Whether the click ends a selection of text: then it chooses nothing. */
export function endsSelection(): boolean {
  const selection = getSelection();
  return selection !== null && selection.type === 'Range' && selection.toString() !== '';
}
