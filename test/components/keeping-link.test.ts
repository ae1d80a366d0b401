import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fromBase64url, toBase64url } from '../../components/keeping/base64url.ts';
import { deflated, inflated, TooMuchError } from '../../components/keeping/deflate.ts';
import { readKept, writeKept } from '../../components/keeping/form.ts';
import { linkTo, LONGEST_LINK } from '../../components/keeping/link.ts';
import { shownOf } from '../../components/keeping/shown-form.ts';
import { FIRST_STATE } from '../../components/state/view-state.ts';
import { BadComparisonError } from '../../src/save/check.ts';
import { saveComparison } from '../../src/save/open.ts';
import { button, emptyStorage, openApp, openSamples, press, says, shownComparison } from './keeping-helpers.ts';

beforeEach(emptyStorage);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
afterAll(emptyStorage);

const never = () => Promise.reject(new Error('Nothing is to be compared.'));

async function copiedLink(): Promise<string> {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press('{Control>}s{/Control}');
  await userEvent.click(button('Copy the link'));
  await says('The link is copied.');
  return copied.mock.calls[0]![0];
}

describe('a link', () => {
  it('brings the comparison, equal, without comparing and without leaving itself in the address', async () => {
    const before = await openSamples();
    const link = await copiedLink();
    expect(link.split('#')[0]).toBe(location.href.split('#')[0]);
    await openApp(new URL(link).hash, { compare: never });
    expect(saveComparison(await shownComparison())).toBe(saveComparison(before));
    expect(location.hash).toMatch(/^#view=side-by-side/);
  });

  it('asks before it takes the place of unsaved work', async () => {
    await openSamples();
    const link = await copiedLink();
    await openApp('#view=start');
    await userEvent.fill(page.getByLabelText('Or paste one article, headline first'), 'Half an article');
    location.hash = new URL(link).hash;
    await says('A link brought this comparison. What is open now is not saved. It will be gone.');
    await userEvent.click(button('Stay here'));
    await expect.element(page.getByLabelText('Or paste one article, headline first')).toHaveValue('Half an article');
  });

  it('is shown for copying by hand where the browser forbids it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await openSamples();
    await press('{Control>}s{/Control}');
    await userEvent.click(button('Copy the link'));
    await expect.element(page.getByRole('textbox', { name: 'As a link' })).toHaveValue(expect.stringContaining('#comparison='));
  });

  it('is not offered where it would be too long, and the reason says how long', async () => {
    const noise = () => Array.from(crypto.getRandomValues(new Uint8Array(60_000)), (byte) => String.fromCharCode(0x4e00 + byte * 40)).join('');
    const long = [0, 1].map((index) => ({ source: `${index}.txt`, text: `Headline\n${noise()}` }));
    await openApp('', { samples: () => Promise.resolve(long) });
    await shownComparison();
    await press('{Control>}s{/Control}');
    await says(/^Too much for a link: it would be [\d,]+ characters long, and many programs cut what is longer than 64,000\. Save a file instead\.$/);
    await expect.element(button('Copy the link')).not.toBeInTheDocument();
    expect(LONGEST_LINK).toBe(64_000);
  });

  it.each([
    ['cut short', (link: string) => link.slice(0, -40), 'It is cut short or changed.'],
    ['of other letters', () => '#comparison=<img src=x>', 'It is cut short or changed.'],
    ['empty', () => '#comparison=', 'It is cut short or changed.'],
  ])('is refused with the reason where it is %s', async (_, change, reason) => {
    await openSamples();
    const link = new URL(await copiedLink()).hash;
    await openApp(change(link));
    await says(`The link was not opened. ${reason}`);
  });

  it('is refused where what it holds is no comparison, or a changed one', async () => {
    const before = await openSamples();
    const hashOf = async (text: string) => new URL(await linkTo(text, location.href)).hash;
    await openApp(await hashOf('{"schema":1}'));
    await says(/^The comparison of the link was not opened\. engine: is not a text/);
    await openApp(await hashOf(saveComparison(before).replaceAll('ribbon', 'rabbit')));
    await says(/was not opened\. articles\[0\]\.text: the text of article A is not the one that was compared/);
  });

  it('is refused where it would unpack to more than a link may hold', async () => {
    const bomb = toBase64url(await deflated('0'.repeat(50_000_000)));
    expect(bomb.length).toBeLessThan(LONGEST_LINK * 1.1);
    await openApp(`#comparison=${bomb}`);
    await says('The link was not opened. It holds more than a link may.');
  });
});

describe('packing', () => {
  it('gives the text again, whatever its signs', async () => {
    const text = `“Ferry” — паром 🚢 ${'again '.repeat(5000)}`;
    const packed = await deflated(text);
    expect(await inflated(fromBase64url(toBase64url(packed)), 1_000_000)).toBe(text);
    expect(toBase64url(packed)).toMatch(/^[\w-]+$/);
  });

  it('stops unpacking at the limit', async () => {
    await expect(inflated(fromBase64url(toBase64url(await deflated('0'.repeat(100_000)))), 99_999)).rejects.toBeInstanceOf(TooMuchError);
  });
});

describe('the kept form', () => {
  const kept = async (shown: object) => {
    const text = writeKept({ comparison: await openSamples(), name: 'The bridge', shown: shownOf(FIRST_STATE) });
    return readKept(text.replace(/"shown":\{.*\}\}\}$/, `"shown":${JSON.stringify(shown)}}}`)).shown;
  };

  it('takes only what makes sense of what was shown', async () => {
    expect(await kept({ view: 'quotes', left: 2, right: 1, base: 2, order: 'tellers', hidden: ['figure'] })).toMatchObject({
      ...{ view: 'quotes', left: 2, right: 1, base: 2, order: 'tellers' },
      hidden: new Set(['figure']),
    });
    const nonsense = { view: 'start', left: 9, right: -1, base: 1.5, order: '__proto__', selection: {}, current: '<b>', hidden: 'all', unquoted: [1, null] };
    expect(await kept(nonsense)).toMatchObject({ ...shownOf(FIRST_STATE), view: 'side-by-side' });
  });

  it('opens without a name and without what was shown too', async () => {
    const comparison = await openSamples();
    expect(readKept(saveComparison(comparison))).toMatchObject({ comparison, name: '', shown: { view: 'side-by-side' } });
    expect(() => readKept('{}')).toThrow(BadComparisonError);
  });
});
