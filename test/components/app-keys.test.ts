import { describe, expect, it } from 'vitest';
import { commandOf, isTyping, type Stroke } from '../../components/app/keys.ts';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const press = (key: string, more: Partial<Stroke> = {}) => commandOf({ key, ...NONE, ...more });

describe('a key', () => {
  it.each([
    ['n', { do: 'step', by: 1, unit: 'difference' }],
    ['P', { do: 'step', by: -1, unit: 'difference' }],
    ['j', { do: 'step', by: 1, unit: 'passage' }],
    ['k', { do: 'step', by: -1, unit: 'passage' }],
    ['x', { do: 'swap' }],
    ['1', { do: 'view', view: 'side-by-side' }],
    ['3', { do: 'view', view: 'quotes' }],
    ['4', { do: 'view', view: 'articles' }],
    ['g', { do: 'gaps' }],
    ['f', { do: 'filters' }],
    ['t', { do: 'theme' }],
    ['h', { do: 'corrections' }],
    ['s', { do: 'print' }],
    ['?', { do: 'help' }],
    ['Escape', { do: 'back' }],
  ])('%s asks for its command', (key, command) => expect(press(key)).toEqual(command));

  it('puts a source on the right, with Shift on the left', () => {
    expect(press('d')).toEqual({ do: 'put', article: 3, side: 'right' });
    expect(press('D', { shiftKey: true })).toEqual({ do: 'put', article: 3, side: 'left' });
  });

  it.each(['9', 'q', 'Enter', 'Tab', ' '])('means nothing where none is set: %s', (key) => expect(press(key)).toBeNull());

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const)('is left to the browser with %s', (held) => {
    expect(press('n', { [held]: true })).toBeNull();
  });

  it('is text in a field, and none on a checkbox or a button', () => {
    const element = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
    expect(['<input>', '<textarea></textarea>', '<select></select>'].map((one) => isTyping([element(one)]))).toEqual([true, true, true]);
    expect(['<input type=checkbox>', '<button></button>'].map((one) => isTyping([element(one)]))).toEqual([false, false]);
  });
});
