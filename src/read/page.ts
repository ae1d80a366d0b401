import type { Block, BlockRole, Span } from '../model.ts';
import { shapeOf, type Shape } from './shape.ts';

/** A block on its way to a role. */
export interface Part extends Span, Shape {
  /** null while nothing is known. */
  readonly role: BlockRole | null;
  readonly because?: string;
  /** Line breaks between it and the part before it; 2 or more means a blank line. */
  readonly breaks: number;
}

export interface Page {
  readonly text: string;
  /** The blocks came from an extractor, which has left out most of the page. */
  readonly extracted: boolean;
  readonly parts: readonly Part[];
  /**
   * The parts that hold the article's body, [first, last], found by weighing; everything before and after is page or
   * opening. null when nothing looks like a body.
   */
  readonly body: { readonly first: number; readonly last: number } | null;
}

/** One step of reading: it may give roles to parts and leaves their spans as they are. */
export type Pass = (page: Page) => Page;

export function partOf(text: string, block: Span & { role?: BlockRole; because?: string }, breaks: number): Part {
  const { start, end, role = null, because } = block;
  return { start, end, breaks, role, ...(because ? { because } : {}), ...shapeOf(text, block) };
}

export function blockOf({ start, end, role, because }: Part): Block {
  const reason = because ?? (role === 'furniture' ? 'page furniture' : undefined);
  return { role: role ?? 'paragraph', start, end, ...(reason ? { because: reason } : {}) };
}

/** Gives a role to each part for which `choose` returns one. */
export function assign(page: Page, choose: (part: Part, index: number) => Choice | null): Page {
  const parts = page.parts.map((part, i) => {
    const choice = choose(part, i);
    return choice ? { ...part, ...choice } : part;
  });
  return { ...page, parts };
}

export interface Choice {
  readonly role: BlockRole;
  readonly because?: string;
}

export function furniture(because: string): Choice {
  return { role: 'furniture', because };
}

export function isFurniture(part: Part | undefined): boolean {
  return part?.role === 'furniture';
}

/** Parts whose role furniture rules may still change: text, but never what was recognised as the article's frame. */
export function isOpen({ role }: Part): boolean {
  return role === null || role === 'paragraph' || role === 'list-item' || role === 'heading';
}

/** Text of which nothing more is known yet. */
export function isPlain({ role }: Part): boolean {
  return role === null || role === 'paragraph';
}

export function inBody({ body }: Page, index: number): boolean {
  return body !== null && index >= body.first && index <= body.last;
}

export function isAfterBody({ body }: Page, index: number): boolean {
  return body !== null && index > body.last;
}

export function isBeforeBody({ body }: Page, index: number): boolean {
  return body !== null && index < body.first;
}
