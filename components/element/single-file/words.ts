/** The words of the short views in one language, as a file of its own: which language, says the build (`vite.package.ts`). */
export { common, element, marks, quotes, sideBySide, unopened, unreadable, versions } from '../../../src/words/en/index.ts';
export { setLocale } from '../../../src/words/locale.ts';
