import { css } from 'lit';

/** `--hue` and `--tint` of the source that an element belongs to, set by the class that `hueClass` gives. */
export const hues = css`
  .hue-0 {
    --hue: var(--a);
  }
  .hue-1 {
    --hue: var(--b);
  }
  .hue-2 {
    --hue: var(--c);
  }
  .hue-3 {
    --hue: var(--d);
  }
  .hue-4 {
    --hue: var(--e);
  }
  :is(.hue-0, .hue-1, .hue-2, .hue-3, .hue-4) {
    --tint: color-mix(in oklab, var(--hue) 8%, transparent);
  }
`;
