import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../shared/base.styles.ts';
import type { Leavable } from './escape.ts';
import { icons } from './icons.ts';

export interface MenuItem {
  readonly label: string;
  readonly choose: () => void;
  /** For one of several that exclude each other: whether it is the one. */
  readonly isChosen?: boolean;
}

/** Items below a heading of their own; the first group needs none. */
export interface MenuGroup {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

/** Room between a menu and the edge of the window. */
const AIR = 8;

/** A button that opens a list of actions: arrow keys move, Enter chooses, Esc leaves. The slot is what the button shows and is called. */
export class MenuElement extends LitElement implements Leavable {
  /** Name of the list. */
  @property() label = '';
  @property({ attribute: false }) groups: readonly MenuGroup[] = [];

  @state() private isOpen = false;

  @query('.opener') private readonly opener!: HTMLButtonElement;
  @query('.menu') private readonly menu!: HTMLElement;

  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
      }
      .menu {
        position: fixed;
        inset: auto;
        margin: 0;
        inline-size: max-content;
        min-inline-size: 200px;
        max-inline-size: min(320px, 100vi - 16px);
        max-block-size: calc(100vb - 16px);
        overflow-y: auto;
        padding: 6px;
        border: 1px solid var(--rule-2);
        border-radius: var(--r3);
        background: var(--paper);
        color: var(--ink);
        box-shadow: 0 6px 24px light-dark(#0001, #0006);
      }
      [role^='menuitem'] {
        display: flex;
        align-items: center;
        gap: 8px;
        inline-size: 100%;
        min-block-size: 30px;
        padding-inline: 10px;
        border-radius: var(--r2);
      }
      [role^='menuitem']:is(:hover, :focus) {
        background: var(--sunk);
      }
      [role='menuitemradio']::before {
        content: '';
        flex: none;
        inline-size: 6px;
        block-size: 6px;
        border-radius: 50%;
      }
      [aria-checked='true']::before {
        background: currentColor;
      }
      [role='group'] + [role='group'] {
        margin-block-start: 6px;
        padding-block-start: 6px;
        border-block-start: 1px solid var(--rule);
      }
      .label {
        padding: 2px 10px 4px;
        font-size: 11px;
        line-height: 16px;
        color: var(--ink-3);
      }
      @container app (max-width: 900px) {
        [role^='menuitem'] {
          min-block-size: 40px;
        }
      }
    `,
  ];

  override focus(): void {
    this.opener.focus();
  }

  async open(): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    this.menu.showPopover();
    this.opener.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#place();
    this.#items[0]?.focus();
    addEventListener('pointerdown', this.#outside, { capture: true });
  }

  leave(): boolean {
    if (!this.isOpen) return false;
    this.#close();
    this.opener.focus();
    return true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pointerdown', this.#outside, { capture: true });
  }

  override render(): TemplateResult {
    return html`<button class="button opener" aria-haspopup="menu" aria-expanded=${this.isOpen ? 'true' : 'false'} @click=${this.#toggle}>
        <slot></slot>${icons.open}
      </button>
      ${this.isOpen
        ? html`<div class="menu" popover="manual" role="menu" aria-label=${this.label} @keydown=${this.#key} @focusout=${this.#focusOut}>${this.groups.map(groupTemplate, this)}</div>`
        : nothing}`;
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  }

  #toggle(): void {
    if (!this.leave()) void this.open();
  }

  #close(): void {
    removeEventListener('pointerdown', this.#outside, { capture: true });
    this.isOpen = false;
  }

  /** Below the button, or above it where there is more room. */
  #place(): void {
    const button = this.opener.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.menu;
    const top = button.bottom + height + AIR <= innerHeight ? button.bottom + 4 : Math.max(AIR, button.top - height - 4);
    const left = Math.max(AIR, Math.min(button.left, innerWidth - width - AIR));
    Object.assign(this.menu.style, { top: `${top}px`, left: `${left}px` });
  }

  /** Single keys mean nothing to the page while the menu is open. */
  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) items[to % items.length]!.focus();
    else if (event.key === 'Escape') this.leave();
    else return;
    event.preventDefault();
  }

  #focusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.menu.contains(relatedTarget)) this.#close();
  }

  #outside = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this)) this.#close();
  };

  choose(item: MenuItem): void {
    this.leave();
    item.choose();
  }
}

function groupTemplate(this: MenuElement, { label, items }: MenuGroup): TemplateResult {
  return html`<div role="group" aria-label=${label ?? nothing}>
    ${label ? html`<p class="label" aria-hidden="true">${label}</p>` : nothing}
    ${items.map(
      (item) => html`<button role=${item.isChosen === undefined ? 'menuitem' : 'menuitemradio'} aria-checked=${item.isChosen === undefined ? nothing : item.isChosen ? 'true' : 'false'}
        tabindex="-1" @click=${() => this.choose(item)}>${item.label}</button>`,
    )}
  </div>`;
}
