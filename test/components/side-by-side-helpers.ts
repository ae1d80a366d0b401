import axe from 'axe-core';
import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Alignment, Article, Block, BlockRole, Change, ChangeKind, Comparison, Link, Relation, Sentence, Span } from '../../src/model.ts';
import '../../components/side-by-side/side-by-side.ts';
import type { SideBySideElement } from '../../components/side-by-side/side-by-side.element.ts';
import { tokens } from '../../components/shared/tokens.styles.ts';
import { CountRequest, RoleRequest, ShowRequest, StepRequest } from '../../components/state/requests.ts';
import { FIRST_STATE, type ViewState } from '../../components/state/view-state.ts';
import { pairOf } from '../../src/present/pair.ts';
import { shownDifferences } from '../../src/present/shown.ts';

const RELATION_SIGNS: Readonly<Record<string, Relation>> = { '=': 'verbatim', '~': 'edited', '^': 'rewritten', '?': 'partial' };
const MARK_SIGNS: Readonly<Record<string, ChangeKind>> = { '[': 'words', '{': 'figure', '<': 'quotation', '(': 'attribution' };
const NOWHERE = { publisher: { in: 'none' }, title: { in: 'none' }, published: { in: 'none' }, language: { in: 'none' } } as const;

interface Noted {
  readonly article: Article;
  /** Sentences and marks of each link by its number. */
  readonly links: ReadonlyMap<string, { relation: Relation; sentences: number[]; marks: { span: Span; kind: ChangeKind }[] }>;
}

/**
 * An article in a few lines, one for each block: `headline: 1~ The [old] town. 2= Next. Untold.` A sentence ends with a full
 * stop; a number and a sign before it link it to the sentences of that number in the other article (`=` same words,
 * `~` edited, `^` rewritten, `?` in part). Marks pair up in their order: `[words]`, `{figure}`, `<quotation>`,
 * `(attribution)`; an empty one is the place where they are left out.
 */
function noted(notation: string, index: number, details: Partial<Article>): Noted {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const links = new Map<string, { relation: Relation; sentences: number[]; marks: { span: Span; kind: ChangeKind }[] }>();
  let text = '';
  for (const line of notation.trim().split('\n').map((part) => part.trim())) {
    const [, role = 'paragraph', words = ''] = /^(?:([a-z-]+): )?(.*)$/.exec(line)!;
    const start = text.length;
    for (const [, number, sign, sentence = ''] of words.matchAll(/(?:(\d+)([=~^?]) )?([^.]+\.)\s*/g)) {
      if (text.length > start) text += ' ';
      const at = text.length;
      const marks: { span: Span; kind: ChangeKind }[] = [];
      for (const [, plain = '', open, marked = ''] of sentence.matchAll(/([^[{<(]*)(?:([[{<(])([^\]}>)]*)[\]}>)])?/g)) {
        text += plain;
        if (open) marks.push({ span: { start: text.length, end: text.length + marked.length }, kind: MARK_SIGNS[open]! });
        text += marked;
      }
      if (role === 'furniture') continue;
      if (number) {
        const link = links.get(number) ?? { relation: RELATION_SIGNS[sign!]!, sentences: [], marks: [] };
        link.sentences.push(sentences.length);
        link.marks.push(...marks);
        links.set(number, link);
      }
      sentences.push({ start: at, end: text.length, block: blocks.length });
    }
    blocks.push({ start, end: text.length, role: role as BlockRole, ...(role === 'furniture' ? { because: 'menu' } : {}) });
    text += '\n';
  }
  const sigil = String.fromCharCode(65 + index);
  const article: Article = {
    id: sigil,
    sigil,
    source: `${sigil}.txt`,
    publisher: `Paper ${sigil}`,
    title: null,
    published: '2017-11-11',
    url: null,
    language: 'en',
    found: NOWHERE,
    text,
    blocks,
    sentences,
    words: text.split(/\s+/).length,
    setApart: false,
    ...details,
  };
  return { article, links };
}

/** A comparison of articles in the notation above; numbers link every pair. */
export function comparisonOf(notations: readonly string[], details: readonly Partial<Article>[] = [], more: Partial<Alignment> = {}): Comparison {
  const all = notations.map((notation, index) => noted(notation, index, details[index] ?? {}));
  const pairs = all.flatMap((_, a) => all.slice(a + 1).map((__, offset) => [a, a + 1 + offset] as const));
  return {
    schema: 1,
    engine: 'test',
    options: { threshold: 0.5 },
    articles: all.map(({ article }) => article),
    alignments: pairs.map(([a, b]) => ({ ...alignmentOf(all[a]!, all[b]!, a, b), ...more })),
    passages: [],
    quotations: [],
    figures: [],
    sayings: [],
    facts: [],
    names: [],
    omissions: [],
    versions: [],
    notices: [],
    corrections: [],
    notes: [],
  };
}

function alignmentOf(first: Noted, second: Noted, a: number, b: number): Alignment {
  const numbers = [...first.links.keys()].filter((number) => second.links.has(number));
  const links = numbers.map((number, place): Link => {
    const [x, y] = [first.links.get(number)!, second.links.get(number)!];
    const changes = x.marks.map(({ span, kind }, index): Change => changeOf(span, y.marks[index]!.span, kind));
    const moved = numbers.slice(0, place).some((other) => second.links.get(other)!.sentences[0]! > y.sentences[0]!);
    return { a: x.sentences, b: y.sentences, relation: x.relation, score: 0.9, moved, sameWords: 0.5, changes, because: ['shared words'] };
  });
  const without = ({ article }: Noted, side: 'a' | 'b') =>
    [...article.sentences.keys()].filter((index) => !links.some((link) => link[side].includes(index)));
  return { a, b, links, onlyA: without(first, 'a'), onlyB: without(second, 'b'), sameWords: 0.5, complete: true };
}

function changeOf(a: Span, b: Span, kind: ChangeKind): Change {
  if (kind === 'words' && a.start === a.end) return { a, b, kind: 'added' };
  if (kind === 'words' && b.start === b.end) return { a, b, kind: 'left-out' };
  return { a, b, kind };
}

/** Stands for the root: gives the tokens, keeps the state, hears the requests. */
class TestRoot extends LitElement {
  static override properties = { comparison: { attribute: false }, state: { attribute: false } };
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        background: var(--ground);
      }
    `,
  ];
  declare comparison: Comparison;
  declare state: ViewState;
  readonly requests: Event[] = [];

  constructor() {
    super();
    for (const { type } of [ShowRequest, StepRequest, CountRequest, RoleRequest]) {
      this.addEventListener(type, (event) => this.#hear(event));
    }
  }

  #hear(event: Event): void {
    this.requests.push(event);
    if (event instanceof ShowRequest) this.state = { ...this.state, ...event.change };
    if (event instanceof StepRequest) this.state = { ...this.state, current: this.#next(event.by) };
  }

  #next(by: 1 | -1): string {
    const { left, right, hidden, current } = this.state;
    const shown = shownDifferences(pairOf(this.comparison, left, right), hidden);
    const at = shown.findIndex(({ id }) => id === current);
    return shown[Math.min(shown.length - 1, Math.max(0, at + by))]!.id;
  }

  override render(): TemplateResult {
    return html`<main><h1 hidden>Test</h1><sd-side-by-side .comparison=${this.comparison} .state=${this.state}></sd-side-by-side></main>`;
  }
}
customElements.define('test-side-by-side-root', TestRoot);

/** The view on a page, with what tests look at. */
export class Page {
  constructor(readonly root: TestRoot) {}

  get view(): SideBySideElement {
    return this.root.renderRoot.querySelector('sd-side-by-side')!;
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.view.renderRoot.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.view.renderRoot.querySelectorAll<E>(selector)];
  }

  /** The shadow root of a part of the view. */
  inside(selector: string): ShadowRoot {
    return this.find(selector).shadowRoot!;
  }

  sentence(side: 'left' | 'right', index: number): HTMLElement {
    return this.find(`.sentence[data-side="${side}"][data-sentence="${index}"]`);
  }

  /** What can be seen of an element: hidden notes and margins taken out. */
  seen(element: Element): string {
    const copy = element.cloneNode(true) as Element;
    for (const aside of copy.querySelectorAll('.aside, .visually-hidden')) aside.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }

  async show(change: Partial<ViewState>): Promise<void> {
    this.root.state = { ...this.root.state, ...change };
    await this.settled();
  }

  async click(element: Element): Promise<void> {
    (element as HTMLElement).click();
    await this.settled();
  }

  async press(element: Element, key: string): Promise<void> {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await this.settled();
  }

  requests<E extends Event>(type: abstract new (...given: never[]) => E): E[] {
    return this.root.requests.filter((request): request is E => request instanceof type);
  }

  /** Everything drawn, measured and slid. */
  async settled(): Promise<void> {
    await this.root.updateComplete;
    await this.view.updateComplete;
    await frames(3);
    const animations = this.all('.flow').flatMap((flow) => flow.getAnimations());
    await Promise.all(animations.map(({ finished }) => finished.catch(() => null)));
    await frames(3);
  }

  async violations(): Promise<string[]> {
    const { violations } = await axe.run(this.root, { rules: { region: { enabled: false } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html: element }) => `${id}: ${element.slice(0, 160)}`));
  }
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

export async function pageOf(comparison: Comparison, state: Partial<ViewState> = {}, width = '1400px'): Promise<Page> {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  document.body.style.width = width;
  scrollTo(0, 0);
  const root = document.createElement('test-side-by-side-root') as TestRoot;
  root.comparison = comparison;
  root.state = { ...FIRST_STATE, view: 'side-by-side', ...state };
  document.body.append(root);
  const page = new Page(root);
  await page.settled();
  return page;
}



/** What the step counter says. */
export function counter(page: Page): string {
  return page.find('.stepper .count').textContent.trim();
}

/** Two articles with everything that can be between them: moved, changed, left out, told by one only, set aside. */
export const HARBOUR = `
  headline: 1~ Storm [hits] the harbour.
  caption: A boat in the rain.
  2~ The storm came [at night ]on {Friday}.
  3= Nobody was hurt.
  Only A tells of the mayor. Only A tells of the cat.
  Only A tells of the bridge.
  4^ She spoke of <“a great loss”>.
  furniture: Home News Sport.
`;
export const PORT = `
  headline: 1~ Storm [batters] the harbour.
  4^ The mayor said <it was a loss>.
  2~ The storm came []on {Saturday}.
  3= Nobody was hurt.
  B alone tells of the ferry.
`;

export const harbour = () => comparisonOf([HARBOUR, PORT]);
