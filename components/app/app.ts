import '../shared/siglum.ts';
import '../start/articles.ts';
import '../start/start.ts';
import { AppElement } from './app.element.ts';
import { HelpElement } from './help.element.ts';
import { NoticeBarElement } from './notice-bar.element.ts';
import { SourceBarElement } from './source-bar.element.ts';
import { UnmarkedElement } from './unmarked.element.ts';

customElements.define('sd-source-bar', SourceBarElement);
customElements.define('sd-notice-bar', NoticeBarElement);
customElements.define('sd-help', HelpElement);
customElements.define('sd-unmarked', UnmarkedElement);
customElements.define('sd-app', AppElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-app': AppElement;
    'sd-help': HelpElement;
    'sd-notice-bar': NoticeBarElement;
    'sd-source-bar': SourceBarElement;
    'sd-unmarked': UnmarkedElement;
  }
}
