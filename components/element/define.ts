import { SourceDiffElement } from './source-diff.element.ts';

const TAG = 'source-diff';

/**
 * Makes `<source-diff>` known to the page. A page that has it already keeps what it has: a second version would break the
 * first, and defining twice would throw.
 */
export function define(): void {
  const known = customElements.get(TAG) as { readonly version?: string } | undefined;
  if (!known) customElements.define(TAG, SourceDiffElement);
  else if (known !== SourceDiffElement) warn(known.version);
}

function warn(version = 'another'): void {
  const { version: own } = SourceDiffElement;
  console.warn(`<${TAG}> is defined already (${version}); this copy (${own}) is not used. Load the script only once.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'source-diff': SourceDiffElement;
  }
}
