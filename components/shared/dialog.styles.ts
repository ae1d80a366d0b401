import { css } from 'lit';

/** The window of a dialog: what it is drawn as, its room, and its head with the title and the button that closes it. */
export const dialogStyles = css`
  dialog {
    inline-size: min(560px, 100vi - 24px);
    max-block-size: min(820px, 100vb - 24px);
    padding: 0;
    border: 1px solid var(--rule-2);
    border-radius: var(--r3);
    background: var(--paper);
    color: var(--ink);
  }
  dialog::backdrop {
    background: light-dark(#17181a59, #000a);
  }
  .inside {
    padding: 20px 24px 24px;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    gap: 12px;
    margin-block-end: 12px;
  }
  h2 {
    font: 600 24px/30px var(--serif);
    letter-spacing: -0.012em;
    overflow-wrap: anywhere;
  }
  @container app (max-width: 900px) {
    .inside {
      padding: 16px 16px 20px;
    }
  }
`;
