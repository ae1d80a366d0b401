import { ToastElement } from './toast.element.ts';

customElements.define('sd-toast', ToastElement);

declare global {
  interface HTMLElementTagNameMap {
    'sd-toast': ToastElement;
  }
}
