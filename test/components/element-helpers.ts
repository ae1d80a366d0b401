import '../../components/element/define-now.ts';
import type { SourceDiffElement } from '../../components/element/source-diff.element.ts';
import type { ArticleInput } from '../../src/model.ts';

export const POST = ['Ferry returns', 'The ferry sailed again on Thursday after three days in port.', 'About 240 people waited at the pier.', 'Soup was free.'];
export const RADIO = ['Ferry returns to sea', 'The ferry sailed again on Thursday after three days at the quay.', 'About 300 people waited at the pier.', 'Fares go up.'];

/** Paragraphs as plain text. */
export function text(source: string, paragraphs: readonly string[]): ArticleInput {
  return { source, text: paragraphs.join('\n\n') };
}

/** The same as an element with markup, the first paragraph as its heading. */
export function markup(outlet: string, [headline, ...paragraphs]: readonly string[]): string {
  return `<article data-outlet="${outlet}" lang="en"><h3>${headline!}</h3>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`;
}

export const TWO = markup('Post', POST) + markup('Radio', RADIO);

/** An element on the page with these attributes and children. */
export function put(attributes: string, children = ''): SourceDiffElement {
  const place = document.body.appendChild(document.createElement('main'));
  place.innerHTML = `<source-diff ${attributes}>${children}</source-diff>`;
  return place.querySelector('source-diff')!;
}

/** What stands in the view, piece by piece. */
export function shown(element: SourceDiffElement, selector: string): string[] {
  return [...element.shadowRoot!.querySelectorAll(selector)].map((part) => visibleText(part));
}

/** Without what is there for screen readers only. */
function visibleText(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Every event of these names that the page hears from now on, in order. */
export function heard<E extends Event>(element: SourceDiffElement, name: string): E[] {
  const events: E[] = [];
  element.addEventListener(name, (event) => events.push(event as E));
  return events;
}
