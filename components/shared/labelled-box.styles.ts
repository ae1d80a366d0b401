import { css } from 'lit';

/** A native checkbox or radio button on one line with its words. */
export const labelledBox = css`
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 30px;
  }
  :is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 15px;
    block-size: 15px;
    margin: 0;
    accent-color: var(--ink);
  }
  @container app (max-width: 900px) {
    label {
      min-block-size: 36px;
    }
  }
`;
