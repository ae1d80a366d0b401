/** Every section of the English catalogue: the one that the others are measured by. */
export { allSources } from './all-sources.ts';
export { app } from './app.ts';
export { card } from './card.ts';
export { common } from './common.ts';
export { element } from './element.ts';
export { findings } from './findings.ts';
export { linear } from './linear.ts';
export { marks } from './marks.ts';
export { quotes } from './quotes.ts';
export { report } from './report.ts';
export { search } from './search.ts';
export { sideBySide, legend, inspector } from './side-by-side.ts';
export { start, articles } from './start.ts';
export { sureness } from './sureness.ts';
export { summary } from './summary.ts';
export { tables } from './tables.ts';
export { tei } from './tei.ts';
export { said } from './said.ts';
