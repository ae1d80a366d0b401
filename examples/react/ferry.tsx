import { useState } from 'react';
import type { ArticleInput } from 'source-diff';
import 'source-diff/element/define';
import type {} from 'source-diff/react';

/** React 19 sets objects as properties and takes listeners by the name of the event. */
export function Ferry({ articles }: { readonly articles: readonly ArticleInput[] }) {
  const [found, setFound] = useState('Comparing');
  return (
    <>
      <p role="status">{found}</p>
      <source-diff articles={articles} max-passages={2} onsd-load={({ comparison }) => setFound(`${comparison.passages.length} passages`)} />
    </>
  );
}
