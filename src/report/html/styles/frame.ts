/** The sheet itself, its type sizes and what every section has. Sizes in points, since it is made to be printed. */
export const frame = `
.report {
  --serif: 'Report Serif', 'Source Serif 4', Georgia, 'Times New Roman', serif;
  --sans: 'Report Sans', 'Libre Franklin', 'Helvetica Neue', Arial, sans-serif;
  --ink: #111;
  --ink-2: #3c3c3c;
  --rule: #9a9a9a;
  --tiny: 6.5pt;
  --note: 7.75pt;
  --small: 8pt;
  --label: 9pt;
  --text: 10pt;
  --h3: 10.5pt;
  --h2: 15pt;
  --h1: 30pt;
  --indent: 16pt;
  color-scheme: only light;
  color: var(--ink);
  font: 400 var(--label) / 1.38 var(--sans);
  font-feature-settings: 'tnum' 1, 'lnum' 1;
  text-rendering: optimizeLegibility;
  overflow-wrap: break-word;
  orphans: 2;
  widows: 2;
}
.report.large {
  --tiny: 14pt;
  --note: 14pt;
  --small: 14pt;
  --label: 14pt;
  --text: 16pt;
  --h3: 17pt;
  --h2: 22pt;
  --h1: 32pt;
  --indent: 28pt;
}
.report *,
.report *::before,
.report *::after {
  box-sizing: border-box;
}
.report :is(h1, h2, h3, h4, p, ul, dl, dd, table, figure) {
  margin: 0;
  padding: 0;
}
.report ul {
  list-style: none;
}
.report abbr {
  text-decoration: none;
}
.report q {
  quotes: none;
}
.report svg {
  fill: var(--ink);
}
.report .line {
  fill: none;
  stroke: var(--ink);
}
.report .unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.report section {
  margin-block-start: 18pt;
}
.report .maker {
  display: flex;
  gap: 6pt;
  align-items: center;
  font-weight: 600;
  margin-block-end: 22pt;
}
.report h1 {
  font: 560 var(--h1) / 1.08 var(--serif);
  letter-spacing: -0.02em;
  text-wrap: balance;
}
.report .deck {
  max-inline-size: 44ch;
  margin-block: 6pt 4pt;
  font: 400 1.39em / 1.36 var(--serif);
  color: var(--ink-2);
}
.report h2 {
  margin-block-end: 5pt;
  font: 600 var(--h2) / 1.27 var(--serif);
  letter-spacing: -0.01em;
  break-after: avoid;
}
.report h2 .number {
  display: inline-block;
  min-inline-size: var(--indent);
  font: 600 var(--label) / 1 var(--sans);
  letter-spacing: 0;
  vertical-align: 2pt;
}
.report .lead {
  max-inline-size: 66ch;
  margin-block-end: 6pt;
  font: 400 var(--text) / 1.4 var(--serif);
  color: var(--ink-2);
  break-after: avoid;
  break-inside: avoid;
}
.report .key {
  display: flex;
  flex-wrap: wrap;
  gap: 3pt 14pt;
  margin-block: 6pt;
  font-size: var(--small);
  color: var(--ink-2);
  break-inside: avoid;
}
.report :is(.passages, .quotations) > .key {
  break-after: avoid;
}
.report .key svg {
  vertical-align: -1pt;
  margin-inline-end: 2pt;
}
.report small {
  display: block;
  font: 400 var(--note) / 1.36 var(--sans);
  color: var(--ink-2);
}
.report .siglum {
  display: inline-grid;
  place-items: center;
  min-inline-size: 1.25em;
  block-size: 1.25em;
  padding-inline: 0.15em;
  border: 0.8pt solid var(--ink);
  border-radius: 1pt;
  vertical-align: -0.1em;
  font: 650 0.85em / 1 var(--sans);
}
.report.large :is(.siglum, .entry b) {
  font-size: 1em;
}
.report .siglum.apart {
  border-style: dashed;
}
.report .siglum.off {
  border-color: transparent;
  font-weight: 400;
  color: var(--ink-2);
}
html:has(.report) body {
  margin: 0;
}
@media screen {
  html:has(.report) {
    color-scheme: only light;
    background: #e9e9e6;
  }
  .report {
    max-inline-size: 210mm;
    margin: 24px auto 48px;
    padding: 16mm 18mm 20mm;
    background: #fff;
    box-shadow: 0 1px 2px #0002;
  }
}
@media screen and (max-width: 760px) {
  .report {
    margin: 0;
    padding: 24px 16px;
  }
  /* What is unseen in a wide table scrolls with it. */
  .report :is(section, article) {
    position: relative;
    overflow-x: auto;
  }
  .report .readings,
  .report .two {
    grid-template-columns: minmax(0, 1fr) !important;
    padding-inline-start: 0;
  }
}
@media print {
  .report .unseen {
    display: none;
  }
  .report a {
    color: inherit;
  }
}
`;
