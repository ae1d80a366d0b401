import '../shared/siglum.ts';
import './editable.ts';
import { ArticleRowElement } from './article-row.element.ts';

customElements.define('sd-article-row', ArticleRowElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-article-row': ArticleRowElement;
  }
}
