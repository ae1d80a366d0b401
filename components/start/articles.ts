import '../keeping/keeping.ts';
import './add.ts';
import './article-row.ts';
import { ArticlesElement } from './articles.element.ts';

customElements.define('sd-articles', ArticlesElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-articles': ArticlesElement;
  }
}
