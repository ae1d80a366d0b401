import type { Comparison } from '../../src/model.ts';
import { holds, named, unhidden } from '../embed/choice.ts';
import { passagesOf } from '../embed/passages.ts';
import { remarksOf } from '../embed/remarks.ts';
import type { Scene } from '../embed/scene.ts';
import { spreadOf, type Item, type Spread } from '../embed/spread.ts';
import { kept } from '../shared/kept.ts';
import { filtersOf, listed } from './settings.ts';

/** What the page and the reader have set of a short view. */
export interface ShortSettings {
  readonly view: 'passages' | 'remarks';
  readonly current: string | null;
  readonly hideKinds: string;
  readonly hide: string;
  readonly only: string;
  readonly maxPassages: number;
  readonly heading: string;
  readonly href: string;
  /** True where the reader wants to see all. */
  readonly isOpen: boolean;
}

/** Makes scenes; what takes work is made once for a comparison, a pair and a view. */
export class SceneMaker {
  readonly #spread = kept(spreadOf);
  readonly #items = kept((spread: Spread, view: ShortSettings['view']): readonly Item[] => (view === 'remarks' ? remarksOf(spread) : passagesOf(spread)));

  make(comparison: Comparison, [left, right]: readonly [number, number], settings: ShortSettings): Omit<Scene, 'actions'> {
    const { view, current, isOpen, maxPassages, heading, href } = settings;
    const hidden = filtersOf(settings.hideKinds);
    const spread = this.#spread(comparison, left, right);
    const items = unhidden(named(this.#items(spread, view), listed(settings.only)), hidden);
    const shown = isOpen ? items.length : Math.min(items.length, Math.max(maxPassages, items.findIndex((item) => holds(item, current)) + 1));
    return { kind: view, spread, items, shown, isOpen: isOpen && items.length > maxPassages, current, hidden, without: new Set(listed(settings.hide)), heading, href };
  }
}
