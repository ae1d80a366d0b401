import { defineComponent, h, ref, type PropType } from 'vue';
import type { ArticleInput, Comparison } from 'source-diff';
import 'source-diff/element/define';

/**
 * The same as a template, where the compiler is told `isCustomElement: (tag) => tag === 'source-diff'`:
 *
 *     <p role="status">{{ found }}</p>
 *     <source-diff :articles.prop="articles" :max-passages="2" @sd-load="loaded($event.comparison)"></source-diff>
 */
export const Ferry = defineComponent({
  props: { articles: { type: Array as PropType<readonly ArticleInput[]>, required: true } },
  setup({ articles }) {
    const found = ref('Comparing');
    const loaded = ({ passages }: Comparison) => (found.value = `${passages.length} passages`);
    return () => [
      h('p', { role: 'status' }, found.value),
      h('source-diff', { '.articles': articles, maxPassages: 2, 'onSd-load': ({ comparison }: { comparison: Comparison }) => loaded(comparison) }),
    ];
  },
});
