import type { Comparison } from '../../model.ts';
import { namesOf } from '../../present/quotes-facts.ts';
import { findings as labels } from '../../words/findings.ts';
import { tables as words } from '../../words/tables.ts';
import { findingsText, sourceLabels, type Table } from './table.ts';

/** A row for each form by which a source calls somebody or something that two sources name. */
export function nameTable(comparison: Comparison): Table {
  const { differing, same } = namesOf(comparison);
  const sources = sourceLabels(comparison.articles);
  return {
    head: [words.number, words.name, words.kind, words.source, words.form, words.times, words.findings],
    rows: [...differing, ...same].flatMap(({ naming: { name, kind, forms, findings } }, index) =>
      forms.map(({ article, form, spans }) => [index + 1, name, labels.names[kind], sources[article]!, form, spans.length, findingsText(findings)]),
    ),
  };
}
