import axe from 'axe-core';
import { active, judged, placedNotes, resolvedIn, withSettings } from '../../src/correct/correct.ts';
import { sigilOf, textDigest } from '../../src/identity.ts';
import type { Alignment, Article, ArticleInput, Block, CompareSettings, Comparison, Link, Notice } from '../../src/model.ts';
import { tokens } from '../../components/shared/tokens.styles.ts';
import type { Ports } from '../../components/app/session.ts';
import { FIRST_SNAPSHOT, type Snapshot } from '../../components/app/snapshot.ts';

/** An input of one line per sentence; lines that begin with `#` are set aside as furniture. */
export function input(text: string, more: Partial<ArticleInput> = {}): ArticleInput {
  return { source: 'a.txt', text, ...more };
}

/**
 * A comparison that links equal lines: small enough to foresee, and of the same form as the engine's. Roles, counts and notes of
 * `settings` are in it; corrections of links are only listed.
 */
export function comparisonOf(inputs: readonly ArticleInput[], { corrections = [], notes = [] }: CompareSettings = {}): Comparison {
  const read = inputs.map(articleOf);
  const articles = withSettings(inputs, read, active(resolvedIn(read, corrections))).map(articleOf);
  return {
    schema: 1,
    engine: 'test',
    options: { threshold: 0.5 },
    articles,
    alignments: articles.flatMap((_, b) => Array.from({ length: b }, (__, a) => alignmentOf(articles, a, b))).sort((x, y) => x.a - y.a || x.b - y.b),
    passages: [],
    quotations: [],
    figures: [],
    sayings: [],
    facts: [],
    names: [],
    omissions: [],
    versions: [],
    notices: articles.flatMap(noticesOf),
    corrections: judged(resolvedIn(articles, corrections), []),
    notes: placedNotes(notes, articles),
  };
}

export function articleOf(given: ArticleInput, index = 0): Article {
  const { text, source, roles = [], given: details = {}, count = 'auto' } = given;
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => {
    const set = roles.find((role) => role.start === start)?.role;
    const role = set ?? (line.startsWith('#') ? 'furniture' : start === 0 ? 'headline' : 'paragraph');
    return { start, end: start + line.length, role, ...(role === 'furniture' && { because: 'menu' }) };
  });
  const sentences = blocks.flatMap(({ start, end, role }, block) => (role === 'furniture' ? [] : [{ start, end, block }]));
  return {
    id: textDigest(text),
    sigil: sigilOf(index),
    source,
    publisher: details.publisher ?? null,
    title: details.title ?? text.split('\n').find((line) => !line.startsWith('#'))!,
    published: details.published ?? null,
    url: null,
    language: details.language ?? 'en',
    found: {
      publisher: { in: details.publisher ? 'given' : 'none' },
      title: { in: 'headline' },
      published: { in: details.published ? 'given' : 'none' },
      language: { in: 'body' },
    },
    text,
    blocks,
    sentences,
    words: text.split(/\s+/).length,
    setApart: count === 'never' || (count === 'auto' && text.includes('another event')),
  };
}

function noticesOf({ setApart }: Article, article: number): Notice[] {
  return setApart ? [{ kind: 'other-event', article, text: 'It is dated ten days later.' }] : [];
}

function alignmentOf(articles: readonly Article[], a: number, b: number): Alignment {
  const lines = (index: number) => articles[index]!.sentences.map(({ start, end }) => articles[index]!.text.slice(start, end));
  const [left, right] = [lines(a), lines(b)];
  const links: Link[] = left.flatMap((line, index) => {
    const other = right.indexOf(line);
    const link = { a: [index], b: [other], relation: 'verbatim', score: 1, moved: false, sameWords: 1, changes: [], because: [] } as const;
    return other < 0 ? [] : [link];
  });
  const without = (all: readonly string[], linked: readonly number[]) => all.flatMap((_, index) => (linked.includes(index) ? [] : [index]));
  return {
    a,
    b,
    links,
    onlyA: without(left, links.flatMap((link) => link.a)),
    onlyB: without(right, links.flatMap((link) => link.b)),
    sameWords: 0.5,
    complete: true,
  };
}

/** Ports that answer at once; a file that holds "broken" cannot be read. */
export function ports(more: Partial<Ports> = {}): Ports {
  return {
    compare: (inputs, { options }) => Promise.resolve(comparisonOf(inputs, options)),
    read: (bytes, source) => {
      const text = new TextDecoder().decode(bytes);
      return text.includes('broken') ? Promise.reject(new Error('This file holds no text. Try pasting the article.')) : Promise.resolve({ source, text });
    },
    samples: () => Promise.resolve(SAMPLES),
    ...more,
  };
}

export const SAMPLES: readonly ArticleInput[] = [
  input('Bridge opens\nThe mayor cut the ribbon.\nIt cost nine million.', { source: 'one.txt', given: { publisher: 'The Courier', published: '2024-05-01' } }),
  input('# Menu\nNew bridge\nThe mayor cut the ribbon.\nIt rained.', { source: 'two.txt', given: { publisher: 'Harbour News', published: '2024-05-01' } }),
  input('Call about another event\nThey spoke by telephone.', { source: 'three.txt', given: { publisher: 'Wire', published: '2024-05-11' } }),
];

/** A snapshot in which `inputs` are open and compared. */
export function snapshotOf(inputs: readonly ArticleInput[], more: Partial<Snapshot> = {}): Snapshot {
  const entries = inputs.map((one, index) => ({ key: index + 1, input: one }));
  const compared = { keys: entries.map(({ key }) => key), comparison: comparisonOf(inputs) };
  return { ...FIRST_SNAPSHOT, entries, compared, origin: 'own', nextKey: inputs.length + 1, ...more };
}

/** Violations as short lines, so that a failing test says what to mend. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, { rules: { 'landmark-one-main': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}

/**
 * A place on the page that stands in for the root element: it has its tokens and is the container that layouts ask. The
 * test forces a theme by `data-theme`.
 */
export function place(): HTMLElement {
  const host = document.createElement('main');
  host.className = 'place';
  const style = document.createElement('style');
  style.textContent = `.place { container: app / inline-size; background: var(--ground); min-block-size: 100vh; } body { margin: 0; }${tokens.cssText.replaceAll(/:host(?:\(([^)]*)\))?/g, '.place$1')}`;
  document.body.replaceChildren(style, host);
  return host;
}

/** The element that has the focus, inside whatever shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
