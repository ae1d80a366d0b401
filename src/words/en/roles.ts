import type { BlockRole } from '../../model.ts';

/** What a part of an article is called. */
export const roles: Record<BlockRole, string> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  heading: 'Heading',
  paragraph: 'Paragraph',
  'list-item': 'List item',
  caption: 'Caption',
  credit: 'Credit',
  furniture: 'Page furniture',
};
