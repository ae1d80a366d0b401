import { css } from 'lit';

/** A native checkbox, unseen but there for keys and screen readers, with a drawn `.tick` behind it. */
export const tick = css`
  input[type='checkbox'] {
    position: absolute;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    opacity: 0;
  }
  .tick {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 14px;
    block-size: 14px;
    border: 1.25px solid var(--control);
    border-radius: 3px;
    background: var(--paper);
  }
  input:checked + .tick {
    border-color: var(--ink);
    background: var(--ink);
  }
  input:checked + .tick::after {
    content: '';
    inline-size: 7px;
    block-size: 4px;
    border: solid var(--paper);
    border-width: 0 0 1.6px 1.6px;
    transform: translateY(-1px) rotate(-45deg);
  }
  input:focus-visible + .tick {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
`;
