import type { Part } from './page.ts';

const NOTE = /^(?:correction|corrections|clarification|editor's note|editors' note|update|updated|this (?:story|article|report|version) (?:has been|was) (?:updated|corrected)|berichtigung|korrektur|anm\. d\. red|rectificatif|correction|fe de erratas|corrección|correção|rettifica|correctie|sprostowanie|düzeltme|уточнение|исправление|уточнення|تصحيح|תיקון)(?=$|[\s:.])/u;

/** What editors add below an article, and readers should not miss: "Correction: …". */
export function isEditorsNote({ line, sentence }: Part): boolean {
  return sentence && NOTE.test(line);
}
