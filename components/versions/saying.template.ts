import { html, type TemplateResult } from 'lit';
import { withSaying, type VersionSaying } from '../../src/present/versions-by-hand.ts';
import { versions as words } from '../../src/words/versions.ts';
import { ShowRequest } from '../state/requests.ts';
import type { PairView } from '../side-by-side/pair-view.ts';

/** What a reader can say of two articles: that they are versions of one report, that they are not, and which is the older. */
export function sayingTemplate({ left, right, versions }: PairView, said: readonly VersionSaying[]): TemplateResult {
  const say = (older: number | null) => (event: Event) =>
    event.currentTarget!.dispatchEvent(new ShowRequest({ versions: withSaying(said, { articles: [left.index, right.index], older }) }));
  if (!versions) return html`<p class="saying"><button class="link" @click=${say(olderByDate(left, right))}>${words.areVersions}</button></p>`;
  const other = versions.older === left.index ? right : left;
  return html`<p class="saying">
    <button class="link" @click=${say(null)}>${words.areNot}</button>
    <button class="link" @click=${say(other.index)}>${words.otherIsOlder(other.name)}</button>
  </p>`;
}

/** By their dates as far as these tell; else the left. */
function olderByDate(left: PairView['left'], right: PairView['right']): number {
  const [x, y] = [left.article.published, right.article.published];
  return x !== null && y !== null && y < x ? right.index : left.index;
}
