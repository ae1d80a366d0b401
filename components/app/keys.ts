import type { HistoryRequest } from '../state/requests.ts';
import type { View } from '../state/view-state.ts';

/** What a single key asks for. */
export type Command =
  | { readonly do: 'step'; readonly by: 1 | -1; readonly unit: 'difference' | 'passage' }
  | { readonly do: 'view'; readonly view: View }
  | { readonly do: 'put'; readonly article: number; readonly side: 'left' | 'right' }
  | { readonly do: 'swap' | 'gaps' | 'filters' | 'inspector' | 'link' | 'classroom' | 'put-right' | 'note' | 'corrections' | 'print' | 'theme' | 'search' | 'help' | 'back' };

/** The views in the order of the number keys and of the tabs. */
export const TABS = ['side-by-side', 'all-sources', 'quotes', 'articles', 'linear'] as const satisfies readonly View[];
export type Tab = (typeof TABS)[number];

const COMMANDS: Readonly<Record<string, Command>> = {
  n: { do: 'step', by: 1, unit: 'difference' },
  p: { do: 'step', by: -1, unit: 'difference' },
  j: { do: 'step', by: 1, unit: 'passage' },
  k: { do: 'step', by: -1, unit: 'passage' },
  x: { do: 'swap' },
  g: { do: 'gaps' },
  f: { do: 'filters' },
  i: { do: 'inspector' },
  l: { do: 'link' },
  m: { do: 'classroom' },
  r: { do: 'put-right' },
  w: { do: 'note' },
  h: { do: 'corrections' },
  s: { do: 'print' },
  t: { do: 'theme' },
  '/': { do: 'search' },
  '?': { do: 'help' },
  escape: { do: 'back' },
};

export interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** The command of a key stroke, or null. Strokes with Ctrl, Alt or Meta belong to the browser. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }: Stroke): Command | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  if (/^[a-e]$/i.test(key)) return { do: 'put', article: key.toUpperCase().charCodeAt(0) - 65, side: shiftKey ? 'left' : 'right' };
  const view = /^[1-9]$/.test(key) ? TABS[Number(key) - 1] : undefined;
  if (view) return { do: 'view', view };
  return COMMANDS[key.toLowerCase()] ?? null;
}

/** Undo and redo as everywhere: Ctrl or Cmd with Z, with Shift for redo, or Ctrl with Y. */
export function historyStroke({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }: Stroke): HistoryRequest['way'] | null {
  if (ctrlKey === metaKey || altKey || isComposing) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

/** Whether the stroke goes into a field, where letters are text. */
export function isTyping(path: readonly EventTarget[]): boolean {
  const [target] = path;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=file]), textarea, select');
}
