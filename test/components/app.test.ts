import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/all-sources/all-sources.ts';
import '../../components/app/app.ts';
import '../../components/side-by-side/side-by-side.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import type { Ports } from '../../components/app/session.ts';
import { comparisonOf, focused, ports, violations } from './app-helpers.ts';

let app: AppElement;

/** The app as the page opens it at an address. */
async function open(hash = '', more: Partial<Ports> = {}): Promise<void> {
  history.replaceState(null, '', hash || location.pathname + location.search);
  app = document.createElement('sd-app');
  app.ports = ports(more);
  document.body.replaceChildren(app);
  await expect.poll(() => app.shadowRoot?.querySelector('main')).toBeTruthy();
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  app.remove();
  localStorage.clear();
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const tab = (name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const chip = (name: RegExp) => page.getByRole('group', { name: 'Sources' }).getByRole('button', { name });
const field = () => page.getByLabelText('Or paste one article, headline first');
/** Without the names of the articles, which are made of their texts. */
const address = () => location.hash.replace(/&ids=[^&]*/, '');
const focusedText = () => focused()?.textContent.replace(/\s+/g, ' ').trim();
/** Names of the articles in view, as the source bar says them. */
const pressed = () =>
  [...(app.shadowRoot!.querySelector('sd-source-bar')?.shadowRoot?.querySelectorAll('[aria-pressed=true]') ?? [])].map((chip) =>
    [...chip.querySelectorAll('span, i')].map(({ textContent }) => textContent).join(' '),
  );

async function paste(text: string): Promise<void> {
  await userEvent.fill(field(), text);
  await userEvent.click(button('Add article'));
}

describe('the app', () => {
  it.each(
    ['#view=start', '#view=articles', '#view=side-by-side', '#view=all-sources'].flatMap((hash) => ['light', 'dark'].map((theme) => [hash, theme] as const)),
  )('passes the accessibility audit at %s in %s', async (hash, theme) => {
    localStorage.setItem('source-diff.preferences', JSON.stringify({ theme }));
    await open(hash);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(await violations(app)).toEqual([]);
  });

  it('opens the samples side by side when it has no address', async () => {
    await open();
    await expect.element(heading('Side by side: The Courier and Harbour News')).toBeInTheDocument();
    expect(pressed()).toEqual(['The Courier left', 'Harbour News right']);
    expect(address()).toBe('#view=side-by-side&pair=A-B&base=A');
    expect(document.title).toBe('Side by side: The Courier and Harbour News. source-diff');
  });

  it('makes two pasted texts a comparison', async () => {
    await open('#view=start');
    await paste('One\n\nShared.');
    await expect.element(page.getByText('Add one more to compare.')).toBeVisible();
    await paste('Two\n\nShared.');
    await userEvent.click(button('Compare two articles'));
    await expect.element(heading('Side by side: One and Two')).toBeInTheDocument();
    await expect.element(chip(/^One/)).toBeVisible();
  });

  it('takes a good file beside a failing one', async () => {
    await open('#view=start');
    await userEvent.fill(field(), 'Half an article');
    await userEvent.upload(page.getByLabelText('Choose files'), [new File(['broken'], 'scan.pdf'), new File(['Good\n\nText.'], 'good.txt')]);
    await expect.element(heading('One article')).toBeVisible();
    await expect.element(page.getByText('scan.pdf was not added.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Headline: Good. Change' })).toBeVisible();
    await expect.element(field()).toHaveValue('Half an article');
  });

  it('takes files dropped anywhere, and lets no dropped file take the page’s place', async () => {
    await open('#view=all-sources');
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Dropped\n\nText.'], 'dropped.txt'));
    const drag = (type: string) => new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer });
    const [over, drop] = [drag('dragover'), drag('drop')];
    document.body.dispatchEvent(over);
    await expect.element(page.getByText('Drop to add to the comparison')).toBeVisible();
    document.body.dispatchEvent(drop);
    expect([over.defaultPrevented, drop.defaultPrevented]).toEqual([true, true]);
    await expect.element(heading('Four articles')).toBeVisible();
  });

  it('lays out a word without an end at once', async () => {
    await open('#view=start');
    await paste(`Endless\n\n${'x'.repeat(5000)}`);
    await paste('Other\n\nShort.');
    await userEvent.click(button('Compare two articles'));
    await expect.element(heading('Side by side: Endless and Other')).toBeInTheDocument();
    const text = () => app.shadowRoot!.querySelector('sd-side-by-side')?.shadowRoot?.querySelector('.unit.paragraph .text');
    await expect.poll(text).toBeTruthy();
    expect(getComputedStyle(text()!).fontKerning).toBe('none');
  });

  it('counts an article that looks like another event, when asked to', async () => {
    await open();
    const notice = page.getByText('Wire looks like another event.');
    await expect.element(notice).toBeVisible();
    await userEvent.click(button('Count it anyway'));
    await expect.element(notice).not.toBeInTheDocument();
  });

  it('hides a notice', async () => {
    await open();
    await userEvent.click(button('Hide'));
    await expect.element(page.getByText('Wire looks like another event.')).not.toBeInTheDocument();
  });

  it('puts a set-aside line back', async () => {
    await open('#view=articles');
    await userEvent.click(button('1 line'));
    await userEvent.click(button('Put back: # Menu'));
    await expect.element(button('Set aside again: # Menu')).toBeVisible();
  });

  it('removes an article and brings it back', async () => {
    await open('#view=articles');
    await userEvent.click(button('Remove Harbour News'));
    await expect.element(heading('Two articles')).toBeVisible();
    await userEvent.click(button('Bring it back'));
    await expect.element(heading('Three articles')).toBeVisible();
  });

  it('orders the letters anew', async () => {
    await open('#view=articles');
    await userEvent.click(button('Move Harbour News up'));
    await userEvent.click(tab('Side by side'));
    await expect.poll(() => page.getByRole('group', { name: 'Sources' }).getByRole('button').first().query()?.textContent).toContain('Harbour News');
  });

  it('has the views that there is something to show in', async () => {
    await open('#view=start');
    expect(page.getByRole('navigation', { name: 'Views' }).query()).toBeNull();
    await paste('One\n\nShared.');
    await expect.element(tab('Articles')).toBeVisible();
    expect(tab('Side by side').query()).toBeNull();
  });

  it.each([360, 390, 1024, 1440])('needs no sideways scroll at %i pixels', async (width) => {
    await page.viewport(width, 800);
    await open();
    await expect.element(button('Hide')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1440, 900);
  });
});

describe('the address', () => {
  it('brings back what it was made from', async () => {
    await open('#view=side-by-side&pair=B-C&base=B');
    await expect.poll(pressed).toEqual(['Harbour News left', 'Wire right set apart']);
    expect(address()).toBe('#view=side-by-side&pair=B-C&base=B');
  });

  it('follows the views, and Back goes from view to view', async () => {
    await open();
    await userEvent.click(tab('Articles'));
    await expect.element(heading('Three articles')).toBeVisible();
    expect(address()).toBe('#view=articles');
    history.back();
    await expect.element(heading('Side by side: The Courier and Harbour News')).toBeInTheDocument();
    expect(address()).toContain('view=side-by-side');
  });

  it('ignores what is not there', async () => {
    await open('#view=side-by-side&pair=A-Q&base=Z');
    await expect.poll(address).toBe('#view=side-by-side&pair=A-B&base=A');
  });

  it('says that the reader’s own articles were not kept', async () => {
    await open('#view=side-by-side&pair=A-B&set=own');
    await expect.element(page.getByText('They were not kept', { exact: false })).toBeVisible();
    await expect.element(field()).toBeVisible();
  });

  it('warns before own articles or half a paste are lost, and not for the samples', async () => {
    const leaves = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await open('#view=start');
    expect(leaves()).toBe(true);
    await userEvent.fill(field(), 'Half');
    expect(leaves()).toBe(false);
    await userEvent.click(button('Add article'));
    await expect.element(heading('One article')).toBeVisible();
    expect(leaves()).toBe(false);
    await open();
    expect(leaves()).toBe(true);
  });
});

describe('keys', () => {
  it('go from view to view, and the focus goes along', async () => {
    await open();
    await userEvent.keyboard('2');
    await expect.element(tab('All sources')).toHaveAttribute('aria-current', 'page');
    await userEvent.keyboard('4');
    await expect.poll(focusedText).toBe('Three articles');
  });

  it('step through differences and back, swap, and put other sources in view', async () => {
    await open();
    await userEvent.keyboard('n');
    await expect.poll(address).toContain('&at=');
    const first = address();
    await userEvent.keyboard('n');
    await expect.poll(address).not.toBe(first);
    await userEvent.keyboard('p');
    await expect.poll(address).toBe(first);
    await userEvent.keyboard('x');
    await expect.poll(address).toContain('pair=B-A');
    await userEvent.keyboard('c');
    await expect.poll(address).toContain('pair=B-C');
    await userEvent.keyboard('{Shift>}a{/Shift}');
    await expect.poll(address).toContain('pair=A-C');
  });

  it('come back to the difference that was left for another view', async () => {
    await open();
    await userEvent.keyboard('nn');
    await expect.poll(address).toContain('&at=');
    const left = address();
    await userEvent.keyboard('2');
    await expect.poll(address).toContain('all-sources');
    expect(address()).not.toContain('&at=');
    await userEvent.keyboard('4');
    await expect.poll(focusedText).toBe('Three articles');
    await userEvent.keyboard('1');
    await expect.poll(address).toBe(left);
  });

  it('leave the current difference with Escape', async () => {
    await open();
    await userEvent.keyboard('n');
    await expect.poll(address).toContain('&at=');
    await userEvent.keyboard('{Escape}');
    await expect.poll(address).not.toContain('&at=');
  });

  it('are text while the reader types', async () => {
    await open('#view=start');
    await userEvent.fill(field(), '');
    await userEvent.type(field(), 'next 2 ?');
    await expect.element(field()).toHaveValue('next 2 ?');
    expect(page.getByRole('dialog').query()).toBeNull();
    expect(address()).toBe('#view=start');
  });

  it('open the help, which lists them and can turn them off', async () => {
    await open();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys and help' })).toBeVisible();
    await userEvent.click(page.getByLabelText('Single keys do these things'));
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('4');
    await expect.element(tab('Side by side')).toHaveAttribute('aria-current', 'page');
    await userEvent.click(button('Keys and help'));
    await userEvent.click(page.getByLabelText('Single keys do these things'));
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('4');
    await expect.element(heading('Three articles')).toBeVisible();
  });

  it('are enough: paste, add and compare without a pointer', async () => {
    await open('#view=start');
    const send = async (text: string) => {
      field().element().focus();
      await userEvent.keyboard(text);
      await userEvent.tab();
      await userEvent.tab();
      await userEvent.keyboard('{Enter}');
    };
    await send('First');
    await expect.poll(focusedText).toBe('One article');
    await send('Second');
    await expect.poll(focusedText).toBe('Two articles');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Side by side: First and Second')).toBeInTheDocument();
  });

  it('skip the header', async () => {
    await open();
    button('Skip to the articles').element().focus();
    await expect.element(button('Skip to the articles')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedText).toBe('Side by side: The Courier and Harbour News');
  });
});

describe('the theme', () => {
  it('is switched, remembered, and the system’s again after a second switch', async () => {
    await open();
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const other = system === 'dark' ? 'light' : 'dark';
    await userEvent.keyboard('t');
    await expect.poll(() => app.dataset.theme).toBe(other);
    await open();
    await expect.poll(() => app.dataset.theme).toBe(other);
    await userEvent.click(button(`Switch to ${system}`));
    await expect.poll(() => app.dataset.theme).toBe('auto');
  });

  it('holds where nothing can be stored', async () => {
    const storage = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full');
    });
    await open();
    const before = app.dataset.theme;
    await userEvent.keyboard('t');
    await expect.poll(() => app.dataset.theme).not.toBe(before);
    storage.mockRestore();
  });
});

describe('comparing', () => {
  it('shows the articles unmarked at once and says how far it is', async () => {
    let finish!: () => void;
    await open('', {
      compare: (inputs, { onProgress }) =>
        new Promise((resolve) => {
          onProgress({ stage: 'align', done: 2, total: 3 });
          finish = () => resolve(comparisonOf(inputs));
        }),
    });
    await expect.element(page.getByText('The mayor cut the ribbon.').first()).toBeVisible();
    await expect.element(page.getByRole('status').filter({ hasText: 'Comparing 3 of 3 pairs' })).toBeVisible();
    finish();
    await expect.element(chip(/The Courier/)).toBeVisible();
    await expect.element(page.getByText('Compared 3 articles, 3 pairs.')).toBeInTheDocument();
  });

  it('asks anew when the reader says how sure a match must be, with the old comparison in view, and keeps it in the address', async () => {
    const asked: unknown[] = [];
    const finish: (() => void)[] = [];
    await open('', {
      compare: (inputs, { options }) =>
        new Promise((resolve) => {
          asked.push(options);
          finish.push(() => resolve({ ...comparisonOf(inputs), options: { threshold: 0.5, ...options } }));
        }),
    });
    finish[0]!();
    const choice = page.getByLabelText('How sure must a match be?');
    await userEvent.selectOptions(choice, 'Only strong, from 80 %');
    expect(asked).toEqual([{}, { threshold: 0.8 }]);
    expect(address()).toContain('&sure=80');
    await expect.element(chip(/The Courier/)).toBeVisible();
    await expect.element(page.getByText('1 match', { exact: true })).toBeVisible();
    finish[1]!();
    await expect.element(page.getByText('1 match, none new, none gone')).toBeVisible();
    await userEvent.click(tab('All sources'));
    await expect.element(choice).toHaveValue('strong');
  });

  it('compares as the address says how sure a match must be', async () => {
    const asked: unknown[] = [];
    const compare: Ports['compare'] = (inputs, { options }) => {
      asked.push(options);
      return Promise.resolve(comparisonOf(inputs));
    };
    await open('#view=side-by-side&sure=25', { compare });
    await expect.element(chip(/The Courier/)).toBeVisible();
    expect(asked).toEqual([{ threshold: 0.25 }]);
    await userEvent.click(tab('All sources'));
    expect(address()).toContain('&sure=25');
    history.pushState(null, '', '#view=side-by-side&sure=80');
    dispatchEvent(new PopStateEvent('popstate'));
    await expect.poll(() => asked).toEqual([{ threshold: 0.25 }, { threshold: 0.8 }]);
  });

  it('says why it stopped, keeps the articles in sight, and tries again', async () => {
    let calls = 0;
    await open('', { compare: (inputs) => (calls++ === 0 ? Promise.reject(new Error('no memory left')) : Promise.resolve(comparisonOf(inputs))) });
    await expect.element(page.getByRole('alert')).toHaveTextContent('The comparison stopped: no memory left');
    await expect.element(page.getByText('The mayor cut the ribbon.').first()).toBeVisible();
    await userEvent.click(button('Compare again'));
    await expect.element(chip(/The Courier/)).toBeVisible();
  });

  it('shows hostile text as text', async () => {
    await open('#view=start');
    await paste('<script>alert(1)</script><b>bold</b>\n\nShared.');
    await expect.element(page.getByRole('button', { name: 'Headline: <script>alert(1)</script><b>bold</b>. Change' })).toBeVisible();
  });
});
