import { labelOf, type Label } from './labels.ts';
import { isBlock } from './visible.ts';

/** An open element and what it and those around it mean for text in it. */
export interface Frame {
  readonly element: Element;
  readonly owner: Element;
  readonly label: Label | undefined;
  readonly inline: readonly Label[];
  readonly inLink: boolean;
  readonly inPre: boolean;
}

export function frameOf(element: Element, outer?: Frame): Frame {
  const label = labelOf(element);
  const inLink = (outer?.inLink ?? false) || element.localName === 'a';
  const inPre = (outer?.inPre ?? false) || element.localName === 'pre';
  if (!outer || isBlock(element)) return { element, owner: element, label: label ?? outer?.label, inline: [], inLink, inPre };
  const inline = label ? [...outer.inline, label] : outer.inline;
  return { element, owner: outer.owner, label: outer.label, inline, inLink, inPre };
}
