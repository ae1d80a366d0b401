/** `source-diff/vue`: tells Vue's types of `<source-diff>`. There is nothing in it to run: `import type {} from 'source-diff/vue'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { SourceDiffEventMap } from './events.js';
import type { SourceDiffAttributes, SourceDiffProperties } from './props.js';

type Props = SourceDiffProperties & SourceDiffAttributes;
type Listeners = { [Name in keyof SourceDiffEventMap]: (event: SourceDiffEventMap[Name]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'source-diff': new () => { $props: Omit<HTMLAttributes, keyof Props> & Props & PublicProps; $emit: EmitFn<Listeners> };
  }
}
