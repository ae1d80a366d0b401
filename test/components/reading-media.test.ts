import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import type { AppElement } from '../../components/app/app.element.ts';
import { violations } from './app-helpers.ts';
import { deep, openApp, press, READING, viewIn } from './reading-helpers.ts';

let app: AppElement;

/** As a reader's system asks for it: `forced-colors: active`, `prefers-color-scheme: dark` … */
async function prefer(features: Readonly<Record<string, string>>): Promise<void> {
  const session = cdp() as unknown as { send(method: string, given: object): Promise<void> };
  await session.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
}

beforeEach(() => localStorage.clear());
afterEach(() => prefer({}));

describe('in forced colours', () => {
  it.each(READING)('%s passes the accessibility audit, with search and classroom open', async (view) => {
    await prefer({ 'forced-colors': 'active' });
    app = await openApp(`#view=${view}&find=bridge`);
    await press('m');
    await expect.poll(() => deep(app.shadowRoot!, 'sd-classroom').length).toBe(1);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(await violations(app)).toEqual([]);
  });

  it('marks keep their shapes, in the colour of the text', async () => {
    await prefer({ 'forced-colors': 'active' });
    app = await openApp('#view=side-by-side&pair=A-B');
    const { textDecorationLine, textDecorationColor, color } = getComputedStyle(deep(viewIn(app).shadowRoot!, '.mark.words[data-difference]')[0]!);
    expect([textDecorationLine, textDecorationColor]).toEqual(['underline', color]);
  });
});

describe('with reduced motion', () => {
  it.each(READING)('nothing in %s moves', async (view) => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    app = await openApp(`#view=${view}`);
    await press('n', 'g');
    const moving = deep(app.shadowRoot!, '*').filter((element) => element.getAnimations().length > 0);
    expect(moving).toEqual([]);
  });
});

describe('in the dark', () => {
  it.each(READING)('%s passes the accessibility audit as the system asks, with search and classroom open', async (view) => {
    await prefer({ 'prefers-color-scheme': 'dark' });
    app = await openApp(`#view=${view}&find=bridge`);
    await press('m');
    await expect.poll(() => deep(app.shadowRoot!, 'sd-classroom').length).toBe(1);
    expect(await violations(app)).toEqual([]);
  });
});
