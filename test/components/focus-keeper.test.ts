import { html, LitElement } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FocusKeeper, focusedIn } from '../../components/app/focus-keeper.ts';

/** Two buttons and a text; a lost focus goes to the heading. */
class TestPage extends LitElement {
  constructor() {
    super();
    new FocusKeeper(this, () => this.find('h1').focus());
  }

  override render() {
    return html`<h1 tabindex="-1">Title</h1><button>one</button><button>two</button><p>text</p>`;
  }

  find(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }
}
customElements.define('focus-keeper-test-page', TestPage);

let page: TestPage;

const focused = () => (focusedIn(document) === document.body ? 'nothing' : focusedIn(document).textContent);
const frames = (count: number) => new Promise<void>((resolve) => (count === 0 ? resolve() : requestAnimationFrame(() => void frames(count - 1).then(resolve))));

beforeEach(async () => {
  page = document.createElement('focus-keeper-test-page') as TestPage;
  document.body.replaceChildren(page);
  await page.updateComplete;
  page.find('button').focus();
  await userEvent.keyboard('{Shift}');
});

describe('the focus', () => {
  it.each([
    ['goes', (button: HTMLElement) => button.remove()],
    ['is disabled', (button: HTMLElement) => button.setAttribute('disabled', '')],
    ['is put elsewhere', (button: HTMLElement) => button.parentNode!.append(button)],
  ])('is kept where what has it %s, some frames later', async (_, change) => {
    await frames(20);
    change(page.find('button'));
    await expect.poll(focused).toBe('Title');
  });

  it('is left alone where the reader presses beside everything', async () => {
    await userEvent.click(page.find('p'));
    await frames(3);
    expect(focused()).toBe('nothing');
  });

  it('goes on by Tab', async () => {
    await userEvent.tab();
    expect(focused()).toBe('two');
  });
});
