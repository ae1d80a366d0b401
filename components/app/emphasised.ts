import { html, type TemplateResult } from 'lit';

/** A message whose stretches between stars are set in bold: "Shape says *what*". */
export function emphasised(message: string): (string | TemplateResult)[] {
  return message.split('*').map((part, index) => (index % 2 === 1 ? html`<b>${part}</b>` : part));
}
