import { counted } from './counted.ts';

/** What a TEI file says about itself. */
export const tei = {
  title: (articles: number) => `A comparison of ${counted(articles, 'article', 'articles')}`,
  unpublished: 'Made on the machine of whoever compared the articles; not published.',
  editorial: [
    'Every article stands in full, with the page furniture that was set aside. Passages, links and differences were found by a program.',
    'No article is the original, so that no reading is a lemma. An empty reading says that the source does not tell the passage. The certainty of a link is the probability that a careful reader accepts it. Offsets in pointers count characters from 0.',
    'Characters that XML cannot hold are replaced: control characters by their pictures (U+2400 and following), others by U+FFFD.',
  ],
  setApart: 'Set apart: left out of passages and counts.',
};
