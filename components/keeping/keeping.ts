import '../shared/siglum.ts';
import { DialogElement } from './dialog.element.ts';
import { KeepingElement } from './keeping.element.ts';
import { RecoveryChoiceElement } from './recovery-choice.element.ts';
import { SaveDialogElement } from './save-dialog.element.ts';
import { SavedElement } from './saved.element.ts';

customElements.define('sd-dialog', DialogElement);
customElements.define('sd-keeping', KeepingElement);
customElements.define('sd-recovery-choice', RecoveryChoiceElement);
customElements.define('sd-save-dialog', SaveDialogElement);
customElements.define('sd-saved', SavedElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-dialog': DialogElement;
    'sd-keeping': KeepingElement;
    'sd-recovery-choice': RecoveryChoiceElement;
    'sd-save-dialog': SaveDialogElement;
    'sd-saved': SavedElement;
  }
}
