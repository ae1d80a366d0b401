/** `source-diff/element/define`: makes `<source-diff>` known to the page. */
import { define } from './define.ts';

define();
