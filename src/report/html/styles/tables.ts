/** Summary, sources, the matrix, the charts, and the tables of figures and names. */
export const tables = `
.report .summary {
  border-block-start: 1.2pt solid var(--ink);
  padding-block-start: 9pt;
}
.report .summary li {
  margin-block-end: 5pt;
  padding-inline-start: 12pt;
  text-indent: -12pt;
  font: 400 calc(var(--text) * 1.05) / 1.38 var(--serif);
  text-wrap: pretty;
  break-inside: avoid;
}
.report .summary b {
  font-weight: 650;
}
.report .summary a {
  font: 400 var(--small) / 1 var(--sans);
  color: var(--ink-2);
  text-decoration: none;
  white-space: nowrap;
}
.report table {
  inline-size: 100%;
  border-collapse: collapse;
}
.report thead {
  display: table-header-group;
}
.report tr {
  break-inside: avoid;
}
.report :is(th, td) {
  padding: 4pt 8pt 4pt 0;
  border-block-end: 0.5pt solid var(--rule);
  font-weight: 400;
  text-align: start;
  vertical-align: top;
}
.report:dir(rtl) :is(th, td) {
  padding: 4pt 0 4pt 8pt;
}
/* A word without an end makes no table wider than its page. */
.report :is(th[scope='row'], cite, .remark td) {
  overflow-wrap: anywhere;
}
/* The path of a file leaves the headline its room. */
.report .file {
  inline-size: 40%;
  overflow-wrap: anywhere;
}
.report thead :is(th, td) {
  border-block-end: 0.8pt solid var(--ink);
  font: 600 var(--small) / 1.38 var(--sans);
  vertical-align: bottom;
}
.report .count {
  text-align: end;
  white-space: nowrap;
}
.report .matrix :is(th, td).count {
  padding-inline-start: 6pt;
}
.report :is(th, td).count:last-child {
  padding-inline-end: 0;
}
.report .letter .siglum {
  margin-block-start: 1pt;
  vertical-align: top;
}
.report .sources .letter {
  inline-size: 20pt;
}
.report .sources th[scope='row'] b {
  display: block;
  font-weight: 600;
}
.report cite {
  display: block;
  font: 400 var(--text) / 1.35 var(--serif);
}
.report .notice {
  margin-block-start: 8pt;
  padding: 6pt 9pt;
  border: 0.8pt dashed var(--ink);
  font: 400 var(--text) / 1.35 var(--serif);
  break-inside: avoid;
}
.report .square {
  inline-size: 9pt;
  block-size: 9pt;
  vertical-align: -1pt;
}
.report.large .square {
  inline-size: 13pt;
  block-size: 13pt;
}
.report .told .key {
  break-before: avoid;
}
.report .matrix :is(th, td) {
  padding-block: 3pt;
}
.report .matrix .number {
  inline-size: 18pt;
  white-space: nowrap;
  font-weight: 600;
  font-size: var(--small);
}
.report .matrix th[scope='row'] {
  font: italic 400 calc(var(--text) * 0.95) / 1.3 var(--serif);
}
/* A heading at the foot of a page has more of its table below it than one row. */
.report .matrix tbody > tr:nth-child(-n + 2) {
  break-after: avoid;
}
.report .matrix .cell {
  inline-size: 50pt;
  padding-inline-end: 4pt;
  white-space: nowrap;
}
.report .matrix.dense .cell,
.report .matrix.dense thead th:not(:first-child, :last-child) {
  inline-size: 15pt;
  padding-inline-end: 3pt;
  overflow-wrap: normal;
}
.report .cell small {
  display: inline;
  margin-inline-start: 2pt;
  font-size: var(--tiny);
}
.report .two {
  display: grid;
  grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
  gap: 24pt;
  margin-block-start: 18pt;
  padding-block-start: 8pt;
  border-block-start: 0.8pt solid var(--ink);
  break-inside: avoid;
}
.report .two section {
  margin: 0;
}
.report .two h2 {
  margin: 0;
  font-size: calc(var(--h2) * 0.75);
}
.report section:is(.order, .likeness) {
  break-inside: avoid;
}
/* Of many sources it is as tall as half a page. */
.report section.likeness:has(.dense) {
  break-inside: auto;
}
.report :is(.order, .likeness) .lead {
  font: 400 var(--small) / 1.38 var(--sans);
}
.report .chart {
  display: block;
  max-inline-size: 100%;
  block-size: auto;
}
.report .chart text {
  font: 600 12px var(--sans);
  text-anchor: middle;
}
.report.large .chart text {
  font-size: 22px;
}
.report .axis {
  fill: none;
  stroke: var(--rule);
  stroke-width: 0.75;
}
.report .curve {
  fill: none;
  stroke: #555;
  stroke-width: 0.75;
}
.report table.likeness.dense th {
  font-size: var(--label);
}
.report .dense .share {
  margin-block-start: 2pt;
  block-size: 2pt;
}
.report table.likeness {
  inline-size: auto;
}
.report table.likeness :is(th, td) {
  inline-size: 32pt;
  block-size: 26pt;
  padding: 0;
  border: 0.5pt solid var(--rule);
  font: 600 var(--label) / 1 var(--sans);
  text-align: center;
  vertical-align: bottom;
}
.report table.likeness th {
  vertical-align: middle;
}
.report table.likeness :is(th, tfoot td) {
  inline-size: 20pt;
  border: 0;
}
.report table.likeness.dense :is(th, td) {
  inline-size: 20pt;
  block-size: 15pt;
  font-size: var(--tiny);
}
.report .share {
  display: block;
  margin-block-start: 5pt;
  inline-size: 100%;
  block-size: 3pt;
}
.report .share:dir(rtl) {
  transform: scaleX(-1);
}
.report .facts {
  table-layout: fixed;
}
.report .facts thead > tr > :first-child {
  inline-size: 19%;
}
.report .facts thead > tr > :last-child {
  inline-size: 21%;
}
.report .facts th[scope='row'] {
  font: 600 var(--label) / 1.38 var(--sans);
}
.report .facts .form {
  font: 400 var(--text) / 1.3 var(--serif);
}
.report .facts td small:not(.verdict small) {
  display: inline;
}
.report .facts .disagree .form {
  font-weight: 600;
  text-decoration: underline double 0.7pt;
  text-decoration-skip-ink: none;
  text-underline-offset: 0.22em;
}
.report .facts .verdict {
  padding-inline-end: 0;
}
.report .facts .disagree .verdict > span {
  font-weight: 600;
}
.report .facts .stated {
  display: block;
}
.report .none {
  font-size: var(--note);
  color: var(--ink-2);
}
`;
