import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/all-sources/all-sources.ts';
import '../../components/app/app.ts';
import '../../components/side-by-side/side-by-side.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import { LanguageRequest } from '../../components/app/requests.ts';
import { useLanguage } from '../../src/words/language.ts';
import { focused, ports } from './app-helpers.ts';

let app: AppElement;

async function open(): Promise<void> {
  history.replaceState(null, '', location.pathname + location.search);
  app = document.createElement('sd-app');
  app.ports = ports();
  document.body.replaceChildren(app);
  await expect.poll(() => app.shadowRoot?.querySelector('main')).toBeTruthy();
}

afterEach(async () => {
  app.remove();
  await useLanguage('en');
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
});

describe('the language of the interface', () => {
  it('changes every word of the frame at once, and the direction of the page', async () => {
    await open();
    app.dispatchEvent(new LanguageRequest('qps'));
    await expect.element(page.getByRole('navigation', { name: /Víéwš/ }).getByRole('link', { name: /\[Šídé býšídé|\[Šídé bý šídé/ })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('qps');
    await expect.poll(() => document.title).toMatch(/Šídé bý šídé/);
  });

  it('is chosen in the help, which comes back in it, and is kept', async () => {
    await open();
    await userEvent.keyboard('?');
    await userEvent.selectOptions(page.getByLabelText('Language'), 'he');
    await expect.poll(() => document.documentElement.dir).toBe('rtl');
    await expect.poll(() => focused()?.id).toBe('title');
    app.remove();
    await useLanguage('en');
    document.documentElement.dir = 'ltr';
    await open();
    expect(document.documentElement.dir).toBe('rtl');
  });
});
