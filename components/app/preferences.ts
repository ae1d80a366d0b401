import type { ViewState } from '../state/view-state.ts';

/** What the page remembers from visit to visit: how it looks and reacts, never an article. */
export interface Preferences {
  readonly theme: ViewState['theme'];
  /** Whether a screen reader hears at each mark how the words differ. */
  readonly spoken: boolean;
  /** Whether single keys do something. */
  readonly keys: boolean;
}

const PLACE = 'source-diff.preferences';
const DEFAULTS: Preferences = { theme: 'auto', spoken: true, keys: true };

/** Storage may be off, full or hold anything: then the defaults hold. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? 'null');
    return typeof kept === 'object' && kept !== null ? checked(kept) : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(preferences));
  } catch {
    // The choice holds until the page is closed.
  }
}

function checked(kept: { theme?: unknown; spoken?: unknown; keys?: unknown }): Preferences {
  const theme = (['light', 'dark'] as const).find((name) => name === kept.theme) ?? 'auto';
  return { theme, spoken: kept.spoken !== false, keys: kept.keys !== false };
}
