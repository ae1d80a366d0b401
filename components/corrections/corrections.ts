import '../shared/siglum.ts';
import { HistoryElement } from './history.element.ts';
import { ListElement } from './list.element.ts';
import { MenuElement } from './menu.element.ts';
import { NotesElement } from './notes.element.ts';
import { PutRightElement } from './put-right.element.ts';

customElements.define('sd-corrections', ListElement);
customElements.define('sd-history', HistoryElement);
customElements.define('sd-menu', MenuElement);
customElements.define('sd-notes', NotesElement);
customElements.define('sd-put-right', PutRightElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-corrections': ListElement;
    'sd-history': HistoryElement;
    'sd-menu': MenuElement;
    'sd-notes': NotesElement;
    'sd-put-right': PutRightElement;
  }
}
