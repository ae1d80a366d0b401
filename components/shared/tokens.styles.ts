import { css } from 'lit';

/**
 * Colours, type and spacing of the whole interface. Only a root element takes these in; everything inside inherits them,
 * so that a page can override any of them on the root. `data-theme` on the root forces a theme.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;
    --serif: 'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif;
    --sans: 'Libre Franklin Variable', 'Libre Franklin', 'Helvetica Neue', Arial, sans-serif;

    --paper: light-dark(#ffffff, #17181b);
    --ground: light-dark(#f6f6f4, #101113);
    --wash: light-dark(#f3f3f0, #212327);
    --sunk: light-dark(#eeeeeb, #22242a);
    --ink: light-dark(#17181a, #e8e7e3);
    --ink-2: light-dark(#484b50, #b8b7b2);
    --ink-3: light-dark(#63666c, #9a9994);
    --rule: light-dark(#ddddd9, #2e3137);
    --rule-2: light-dark(#bfbfba, #494d55);
    --control: light-dark(#85878c, #73767d);
    --here: light-dark(#fff1b8, #3e3613);
    --here-edge: light-dark(#8f6a00, #e3bf4b);
    --focus: light-dark(#17181a, #f3e3a4);

    --a: light-dark(#14439e, #5cabf2);
    --b: light-dark(#c03a08, #fbb27a);
    --c: light-dark(#6e1f69, #e4c3ef);
    --d: light-dark(#0a765f, #3febc2);
    --e: light-dark(#303238, #9a9fa7);

    --s1: 4px;
    --s2: 8px;
    --s3: 12px;
    --s4: 16px;
    --s5: 24px;
    --s6: 32px;
    --s7: 48px;
    --s8: 72px;
    --r1: 2px;
    --r2: 4px;
    --r3: 8px;
    --ease: cubic-bezier(0.2, 0.7, 0.2, 1);
  }
  :host([data-theme='light']) {
    color-scheme: light;
  }
  :host([data-theme='dark']) {
    color-scheme: dark;
  }
`;
