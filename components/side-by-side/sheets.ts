import { choosingStyles } from '../corrections/choosing.ts';
import { notedStyles } from '../corrections/noted.ts';
import { hitStyles } from '../search/hit.styles.ts';
import { base } from '../shared/base.styles.ts';
import { hues } from '../shared/hues.styles.ts';
import { marks } from '../shared/marks.styles.ts';
import { editStyles } from '../versions/edit.styles.ts';
import { articleStyles } from './article.styles.ts';
import { columnStyles } from './column.styles.ts';
import { noteStyles } from '../shared/note.styles.ts';
import { railStyles } from './rail.styles.ts';
import { styles } from './side-by-side.styles.ts';
import { stackStyles } from './stack.styles.ts';
import { withoutStyles } from './without.styles.ts';

/** What the view is drawn by; where two say different things, the later holds. */
export const sheets = [
  base,
  hues,
  marks,
  styles,
  railStyles,
  noteStyles,
  columnStyles,
  articleStyles,
  stackStyles,
  hitStyles,
  editStyles,
  withoutStyles,
  choosingStyles,
  notedStyles,
];
