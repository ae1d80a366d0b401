import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import '../../components/app/app.ts';
import '../../components/linear/linear.ts';
import '../../components/side-by-side/side-by-side.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import { pairOf } from '../../src/present/pair.ts';
import { accountText } from '../../src/present/linear-text.ts';
import { linearAccount } from '../../src/present/linear.ts';
import { focused, ports, violations } from './app-helpers.ts';
import { comparisonOf } from './side-by-side-helpers.ts';

const comparison = comparisonOf(
  [
    'headline: 1~ The [old] bridge opens.\n2~ It cost {nine} million. 3= Nobody spoke.',
    'headline: 1~ The [new] bridge opens.\n2~ It cost {ten} million. It rained.',
    'headline: 3= Nobody spoke.',
  ],
  [{ language: 'en' }, { language: 'ar' }, {}],
);

let app: AppElement;

async function open(hash = '#view=linear'): Promise<void> {
  history.replaceState(null, '', hash);
  app = document.createElement('sd-app');
  app.ports = ports({ compare: () => Promise.resolve(comparison) });
  document.body.replaceChildren(app);
  await expect.poll(() => view()).toBeTruthy();
}

const view = () => app.shadowRoot?.querySelector('sd-linear')?.shadowRoot;
const lines = () => [...view()!.querySelectorAll('li, .own')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const here = () => view()!.querySelector('[aria-current=true]')?.textContent.replace(/\s+/g, ' ').trim();

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly ignored: boolean;
}

/** What assistive technology is given of the frame in which the tests run: "heading 3: Paragraph 1". */
async function accessibilityTree(): Promise<string[]> {
  const session = cdp() as unknown as { send(method: string, given?: object): Promise<{ nodes: AxNode[]; frameTree: FrameTree }> };
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = framesIn(frameTree).find(({ url }) => url.split('#')[0] === location.href.split('#')[0])!;
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.id });
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name, properties }) => {
    const level = properties?.find((property) => property.name === 'level')?.value.value;
    return `${[role?.value, level].filter(Boolean).join(' ')}: ${name?.value ?? ''}`;
  });
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

function framesIn({ frame, childFrames = [] }: FrameTree): FrameTree['frame'][] {
  return [frame, ...childFrames.flatMap(framesIn)];
}

beforeEach(() => localStorage.clear());
afterEach(() => app.remove());

describe('the account in words', () => {
  it.each(['light', 'dark'])('passes the accessibility audit in %s', async (theme) => {
    localStorage.setItem('source-diff.preferences', JSON.stringify({ theme }));
    await open();
    expect(await violations(app)).toEqual([]);
  });

  it('is reached by its key and from the tabs', async () => {
    await open('#view=linear&pair=A-B');
    await userEvent.keyboard('1');
    await expect.poll(view).toBeFalsy();
    await userEvent.keyboard('5');
    await expect.poll(view).toBeTruthy();
    expect(app.shadowRoot!.querySelector('.tabs [aria-current]')!.textContent).toBe('In words');
    expect(location.hash).toMatch(/^#view=linear/);
  });

  it('tells each sentence, who says it otherwise and who leaves it out', async () => {
    await open();
    expect(lines()).toEqual([
      'Paper A says: The old bridge opens.',
      'Paper B says in its headline: The new bridge opens.',
      'Other words: Paper A says old; Paper B says new.',
      'Paper C leaves this out.',
      'Paper A says: It cost nine million.',
      'Paper B says in its paragraph 1: It cost ten million.',
      'Figures, dates, names: Paper A says nine; Paper B says ten.',
      'Paper B tells in its paragraph 1, and Paper A leaves it out: It rained.',
      'Paper C leaves this out.',
      'Paper A says: Nobody spoke.',
      'Paper B leaves this out.',
      'Paper C says the same in its headline.',
    ]);
  });

  it('gives assistive technology a heading for each paragraph and every difference as an item of a list', async () => {
    await open();
    const tree = await accessibilityTree();
    expect(tree.filter((line) => line.startsWith('heading'))).toEqual([
      'heading 1: In words: Paper A and Paper B',
      'heading 2: Paper A, compared with Paper B; Paper C',
      'heading 3: Headline',
      'heading 3: Paragraph 1',
    ]);
    expect(tree.filter((line) => line.startsWith('listitem'))).toHaveLength(9);
  });

  it('gives the words of each article their language', async () => {
    await open();
    const languages = [...view()!.querySelectorAll('q')].map((quote) => `${quote.textContent} ${quote.lang} ${quote.dir}`);
    expect(languages.slice(0, 2)).toEqual(['The old bridge opens. en auto', 'The new bridge opens. ar auto']);
  });

  it('compares with one article alone, as long as the reader wants', async () => {
    await open();
    const [, compareWith] = view()!.querySelectorAll('select');
    await userEvent.selectOptions(compareWith!, 'Paper C');
    await expect.poll(() => lines().some((line) => line.includes('Paper B'))).toBe(false);
    await userEvent.selectOptions(compareWith!, 'All sources');
    await expect.poll(() => lines().some((line) => line.includes('Paper B'))).toBe(true);
  });

  it('steps through the differences of the pair, and the focus goes along', async () => {
    await open();
    const told: (string | undefined)[] = [];
    for (const { id } of pairOf(comparison, 0, 1).differences) {
      await userEvent.keyboard('n');
      await expect.poll(() => location.hash).toContain(`at=${id}`);
      told.push(here());
      await expect.poll(() => focused()?.getAttribute('aria-current')).toBe('true');
    }
    const all = lines().filter((line) => /^(Other|Figures|Paper B (tells|leaves))/.test(line));
    expect(told).toEqual(all);
  });

  it('is copied as plain text', async () => {
    await open();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click([...view()!.querySelectorAll('button')].find(({ textContent }) => textContent === 'Copy as text')!);
    await expect.poll(() => view()!.querySelector('[role=status]')!.textContent).toBe('Copied.');
    expect(write).toHaveBeenCalledWith(accountText(comparison, linearAccount(comparison, 0, [1, 2])));
    write.mockRestore();
  });
});
