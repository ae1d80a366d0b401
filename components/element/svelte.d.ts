/** `source-diff/svelte`: tells Svelte's types of `<source-diff>`. There is nothing in it to run: `import type {} from 'source-diff/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { SourceDiffProps } from './props.js';
import type { SourceDiffElement } from './source-diff.element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'source-diff': Omit<HTMLAttributes<SourceDiffElement>, keyof SourceDiffProps> & SourceDiffProps;
  }
}
