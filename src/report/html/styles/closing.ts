/** The last parts: corrections and notes, method and settings. */
export const closing = `
.report .notes > ul > li {
  padding-block: 4pt;
  border-block-end: 0.5pt solid var(--rule);
  break-inside: avoid;
}
.report .notes .siglum {
  margin-inline-end: 3pt;
}
.report .notes p,
.report .notes q {
  font: 400 var(--text) / 1.4 var(--serif);
}
/* Columns that run over to the next page are hard to follow. */
.report .method .paragraphs {
  columns: 2 190pt;
  column-gap: 24pt;
  break-inside: avoid;
}
.report.large :is(.method .paragraphs, .settings) {
  columns: auto;
  break-inside: auto;
}
.report .method p {
  margin-block-end: 6pt;
  font: 400 var(--text) / 1.45 var(--serif);
  hyphens: auto;
  text-wrap: pretty;
}
.report .settings {
  columns: 2 190pt;
  column-gap: 24pt;
  font-size: var(--small);
}
.report .settings > div {
  padding-block: 2pt;
  break-inside: avoid;
}
.report .settings dt {
  font-weight: 600;
}
`;
