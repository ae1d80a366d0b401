/** `source-diff/react`: tells React's types of `<source-diff>`. There is nothing in it to run: `import type {} from 'source-diff/react'`. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { SourceDiffProps } from './props.js';
import type { SourceDiffElement } from './source-diff.element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'source-diff': Omit<ClassAttributes<SourceDiffElement> & HTMLAttributes<SourceDiffElement>, keyof SourceDiffProps> & SourceDiffProps;
    }
  }
}
