/**
 * Passages, quotations and what single sources have. The marks are drawn by underlines and borders: backgrounds may be left
 * out by a printer, and colours say nothing here.
 */
export const passages = `
.report mark {
  background: none;
  color: inherit;
  text-decoration: underline solid 0.9pt;
  text-decoration-skip-ink: none;
  text-underline-offset: 0.22em;
}
.report mark.figure {
  font-weight: 600;
  text-decoration-style: double;
  text-decoration-thickness: 0.7pt;
}
.report mark.attribution {
  text-decoration-style: wavy;
  text-decoration-thickness: 0.7pt;
}
.report mark.quotation {
  text-decoration-style: dashed;
}
.report mark:is(.only, .caret) {
  text-decoration: none;
}
/* Cut out of a border, which is printed where a background may not be. The word joiner keeps it at the word that it is of. */
.report mark.only::before,
.report mark.only::after,
.report mark.caret::before {
  content: '\\2060';
}
.report mark.only {
  --opening: polygon(0 8%, 0.3em 8%, 0.3em calc(8% + 0.8pt), 0.8pt calc(8% + 0.8pt), 0.8pt 44%, 0 44%);
  --opening-rtl: polygon(0 8%, 0.3em 8%, 0.3em 44%, calc(0.3em - 0.8pt) 44%, calc(0.3em - 0.8pt) calc(8% + 0.8pt), 0 calc(8% + 0.8pt));
  --closing: polygon(calc(0.3em - 0.8pt) 62%, 0.3em 62%, 0.3em 98%, 0 98%, 0 calc(98% - 0.8pt), calc(0.3em - 0.8pt) calc(98% - 0.8pt));
  --closing-rtl: polygon(0 62%, 0.8pt 62%, 0.8pt calc(98% - 0.8pt), 0.3em calc(98% - 0.8pt), 0.3em 98%, 0 98%);
}
.report mark.only::before {
  margin-inline-end: -0.12em;
  border-inline-start: 0.3em solid var(--ink);
  clip-path: var(--opening);
}
.report mark.only:dir(rtl)::before {
  clip-path: var(--opening-rtl);
}
.report mark.only::after {
  margin-inline-start: -0.1em;
  border-inline-start: 0.3em solid var(--ink);
  clip-path: var(--closing);
}
.report mark.only:dir(rtl)::after {
  clip-path: var(--closing-rtl);
}
.report mark.caret {
  margin-inline: 0.05em;
}
.report mark.caret::before {
  border-inline-start: 0.62em solid var(--ink);
  clip-path: polygon(0 99%, 42% 68%, 58% 68%, 100% 99%, 78% 99%, 50% 79%, 22% 99%);
}
.report .marks {
  font: 400 var(--text) / 1.5 var(--serif);
  color: inherit;
}
.report :is(.passage, .remark) {
  padding-block: 6pt 8pt;
  border-block-start: 0.8pt solid var(--ink);
  break-inside: avoid;
}
.report :is(.passage, .remark).tall {
  break-inside: auto;
}
/* A passage that may run over to the next page begins with its label and its base. */
.report .passage .start {
  break-inside: avoid;
}
.report .head {
  display: flex;
  gap: 8pt;
  justify-content: space-between;
  align-items: baseline;
  break-after: avoid;
  break-inside: avoid;
}
.report .head h3 {
  min-inline-size: 0;
  overflow-wrap: anywhere;
  padding-inline-start: var(--indent);
  text-indent: calc(0pt - var(--indent));
  font: italic 430 var(--h3) / 1.24 var(--serif);
  break-after: avoid;
}
.report .head .number {
  display: inline-block;
  min-inline-size: var(--indent);
  text-indent: 0;
  font: 600 var(--small) / 1.6 var(--sans);
}
.report .tellers {
  display: flex;
  flex: none;
  max-inline-size: 45%;
  flex-wrap: wrap;
  gap: 1pt;
  font-size: var(--small);
}
.report .readings {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 5pt 14pt;
  padding: 4pt 0 0;
  padding-inline-start: var(--indent);
}
.report .readings.alone,
.report.large .readings {
  grid-template-columns: minmax(0, 1fr);
}
.report .readings.odd > :first-child {
  grid-column: 1 / -1;
}
.report .reading {
  break-inside: avoid;
}
.report .reading.tall {
  break-inside: auto;
}
.report .about {
  display: flex;
  flex-wrap: wrap;
  gap: 0 5pt;
  align-items: center;
  margin-block-end: 1pt;
  font-size: var(--small);
  color: var(--ink-2);
  break-after: avoid;
}
.report .reading .text {
  font: 400 var(--text) / 1.4 var(--serif);
  hyphens: auto;
  text-wrap: pretty;
}
.report .apparatus {
  margin-block-start: 5pt;
  margin-inline-start: var(--indent);
  padding-block-start: 3pt;
  border-block-start: 0.4pt solid var(--rule);
  font: 400 var(--note) / 1.42 var(--serif);
  color: var(--ink-2);
  break-inside: avoid;
}
.report .tall .apparatus {
  break-inside: auto;
}
.report .entry {
  margin-inline-end: 6pt;
}
.report .entry b {
  font: 600 0.9em / 1 var(--sans);
  color: var(--ink);
}
.report .remark h3 {
  font: 400 calc(var(--text) * 1.15) / 1.3 var(--serif);
}
.report .fullest::before {
  content: '“';
}
.report .fullest::after {
  content: '”';
}
.report .by {
  padding-inline-start: var(--indent);
  font-size: var(--small);
  color: var(--ink-2);
  break-after: avoid;
}
.report .finding {
  padding-inline-start: var(--indent);
  font-weight: 600;
  break-after: avoid;
}
.report .remark table {
  inline-size: calc(100% - var(--indent));
  margin-block-start: 3pt;
  margin-inline-start: var(--indent);
}
.report .remark :is(th, td) {
  border-block: 0.5pt solid var(--rule);
  border-block-end: 0;
  font: 400 calc(var(--text) * 0.95) / 1.37 var(--serif);
}
.report .remark th .siglum {
  margin-inline-end: 3pt;
}
.report .remark th {
  inline-size: 62pt;
  font: 400 var(--small) / 1.6 var(--sans);
}
.report .remark .states {
  inline-size: 96pt;
}
.report .remark .verdict {
  inline-size: 70pt;
  padding-inline-end: 0;
  font: 400 var(--small) / 1.6 var(--sans);
}
.report.large .remark :is(th, .verdict) {
  inline-size: 92pt;
}
.report .remark .verdict b {
  font-weight: 600;
}
.report .remark .worth .verdict b::before {
  content: '▸ ';
}
.report .bars {
  display: block;
}
.report .bars .line {
  stroke-width: 0.6;
}
.report.large .remark .bars {
  margin-block-end: 4pt;
}
.report .key .bars {
  display: inline;
}
.report :is(h3, h4) {
  break-after: avoid;
}
.report .lone {
  margin-block-start: 12pt;
}
.report .lone li small {
  display: inline;
  margin-inline-start: 5pt;
}
.report :is(.figures .lone, .aside) ul.short {
  columns: 2 190pt;
  column-gap: 18pt;
}
.report.large :is(.lone, .aside) ul.short {
  columns: auto;
}
.report .figures .lone .place {
  flex-basis: 32pt;
}
.report .lone > h3 {
  font: 600 calc(var(--h3) * 1.05) / 1.3 var(--serif);
}
.report .of-source {
  margin-block-end: 9pt;
}
.report .of-source > :is(h3, h4) {
  display: flex;
  gap: 5pt;
  align-items: baseline;
  padding-block-end: 3pt;
  border-block-end: 0.8pt solid var(--ink);
  font: 600 var(--label) / 1.5 var(--sans);
}
/* A name with no list under it is a line like others. */
.report .of-source > :is(h3, h4):last-child {
  break-after: auto;
}
.report .of-source .count {
  margin-inline-start: auto;
  font-weight: 400;
  font-size: var(--small);
}
.report .of-source li {
  display: flex;
  gap: 8pt;
  padding-block: 3pt;
  border-block-end: 0.5pt solid var(--rule);
  font: 400 var(--text) / 1.4 var(--serif);
  break-inside: avoid;
}
.report .of-source .place {
  flex: 0 0 44pt;
  font: 400 var(--small) / 1.75 var(--sans);
  color: var(--ink-2);
}
.report .of-source .words {
  min-inline-size: 0;
  text-wrap: pretty;
}
.report .aside li > span {
  min-inline-size: 0;
}
.report .aside li {
  justify-content: space-between;
  padding-block: 2pt;
  font-size: calc(var(--text) * 0.9);
}
.report .aside li small {
  flex: 0 0 34%;
  text-align: end;
}
`;
