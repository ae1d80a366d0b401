import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Sets a custom property on an element through its style object: a strict policy forbids the style attribute. */
class CustomProperty extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('A custom property is set on an element.');
  }

  override readonly render: (name: `--${string}`, value: number | string) => unknown = () => noChange;

  override update({ element }: ElementPart, [name, value]: Parameters<CustomProperty['render']>): unknown {
    (element as HTMLElement).style.setProperty(name, String(value));
    return noChange;
  }
}

/** `<li ${customProperty('--at', 0.5)}>` */
export const customProperty = directive(CustomProperty);
