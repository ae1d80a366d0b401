import type { DroppedKind } from '../../model.ts';
import { Tally } from '../tally.ts';
import { isUnseen } from './visible.ts';

const KINDS: Readonly<Record<string, DroppedKind>> = {
  script: 'script',
  style: 'script',
  img: 'picture',
  canvas: 'picture',
  iframe: 'embedded',
  frame: 'embedded',
  object: 'embedded',
  embed: 'embedded',
  video: 'embedded',
  audio: 'embedded',
  textarea: 'field',
};

/** Counts what a page holds besides the text that it shows. What stands inside something counted is counted with it. */
export function leftOut(body: Element): Tally {
  const tally = new Tally();
  const waiting: Element[] = [...body.children];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const kind = kindOf(element);
    if (kind) tally.add(kind);
    else if (!isUnseen(element)) for (const child of element.children) waiting.push(child);
  }
  return tally;
}

function kindOf(element: Element): DroppedKind | undefined {
  if (element.localName === 'input') return element.getAttribute('type') === 'hidden' ? undefined : 'field';
  const kind = KINDS[element.localName];
  if (kind) return kind;
  return isUnseen(element) && element.localName !== 'svg' && (element.textContent ?? '').trim() !== '' ? 'hidden' : undefined;
}
