import type { Comparison } from '../../src/model.ts';
import { answerKey, fileName, format, FORMATS, type KeyFormat, type SaveChoices, type WrittenFormat } from '../../src/report/index.ts';

/** The forms that are offered: those that the comparison as a whole is saved in. */
export const FORMS = ['html', 'docx', 'markdown', 'csv', 'tei', 'json', 'text'] as const satisfies readonly WrittenFormat[];
export type Form = (typeof FORMS)[number];

const KEY_FORMS: readonly Form[] = ['html', 'docx', 'markdown'];

export function hasKey(form: Form): form is KeyFormat {
  return KEY_FORMS.includes(form);
}

/** Saves the comparison and gives the name of the file. */
export async function saveAs(comparison: Comparison, form: Form, choices: SaveChoices): Promise<string> {
  const name = fileName(form, new Date());
  download(name, await format(comparison, form, choices), FORMATS[form].mediaType);
  return name;
}

export async function saveKeyAs(comparison: Comparison, form: KeyFormat, choices: SaveChoices): Promise<string> {
  const name = fileName(form, new Date()).replace(/^/, 'answer-key-');
  download(name, await answerKey(comparison, form, choices), FORMATS[form].mediaType);
  return name;
}

/** The link is held for as long as a browser may take to begin with the file. */
const HELD = 60_000;

function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HELD);
}
