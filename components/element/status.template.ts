import { html, nothing, type TemplateResult } from 'lit';
import { element as words } from '../../src/words/element.ts';
import { sayFault } from '../../src/words/say.ts';
import type { Fed } from './feed/feed-controller.ts';

/** What stands in place of a comparison: the articles as the page has them, and why there is no more. */
export function statusTemplate({ status, error }: Fed): TemplateResult {
  return html`<div class="status" part="status" role="status">${noticeOf(status, error)}</div><slot></slot>`;
}

function noticeOf(status: Fed['status'], error: unknown): TemplateResult | typeof nothing {
  if (status === 'failed') return html`<slot name="error"><p>${words.failed(reasonOf(error))}</p></slot>`;
  if (status === 'working') return html`<p>${words.comparing}</p>`;
  return status === 'empty' ? html`<slot name="empty"><p>${words.empty}</p></slot>` : nothing;
}

/** Errors speak to readers already; those about a source, in their language. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? sayFault(error) : String(error);
}
