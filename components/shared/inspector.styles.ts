import { css } from 'lit';
import { panel } from './panel.styles.ts';

export const inspectorStyles = css`
  ${panel}
  li {
    padding-block: 8px 10px;
    border-block-end: 1px solid var(--rule);
  }
  li.here {
    margin-inline: -8px;
    padding-inline: 8px;
    background: color-mix(in oklab, var(--here) 55%, transparent);
    border-block-end-color: var(--here-edge);
  }
  .copy {
    display: var(--copy-link, flex);
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 6px;
  }
  .copy .link {
    min-block-size: 30px;
  }
  @container app (max-width: 900px) {
    .copy .link {
      min-block-size: 36px;
    }
  }
  .kind {
    display: block;
    font-size: 11px;
    line-height: 16px;
    color: var(--ink-3);
  }
  .here .kind {
    color: var(--ink-2);
  }
  .heading h2 {
    flex: none;
  }
  .side {
    display: grid;
    grid-template-columns: 15px minmax(0, 1fr);
    gap: 8px;
    margin-block-start: 2px;
    font: 400 14.5px/21px var(--serif);
    overflow-wrap: anywhere;
  }
  .side sd-siglum {
    margin-block-start: 3px;
  }
  em {
    color: var(--ink-3);
  }
  .here em {
    color: var(--ink-2);
  }
  .remark {
    padding-block: 10px;
    font: 400 14.5px/21px var(--serif);
    color: var(--ink-2);
  }
  .reasons {
    padding-block: 10px;
    font-size: 12px;
    line-height: 17px;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .reasons .link + .link {
    margin-inline-start: 16px;
  }
  .reasons b {
    font-weight: 600;
    color: var(--ink);
  }
`;
