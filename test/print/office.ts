import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { testOffice } from '../../scripts/office.mjs';

/** Tagged and with bookmarks, so that headings and tables can be read back. */
const PDF = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';
/** The same document in one file of XML: how LibreOffice understood the styles. */
const XML = 'fodt';

export interface Converted {
  readonly pdf: Uint8Array;
  readonly xml: string;
}

/** A Word file as LibreOffice opens it, with settings of nobody's own. */
export async function convertedByOffice(docx: Uint8Array): Promise<Converted> {
  const program = process.env.TEST_OFFICE ?? (await testOffice());
  const folder = mkdtempSync(join(tmpdir(), 'source-diff-office-'));
  try {
    writeFileSync(join(folder, 'report.docx'), docx);
    for (const form of [PDF, XML]) convert(program, folder, form);
    return { pdf: readFileSync(join(folder, 'report.pdf')), xml: readFileSync(join(folder, 'report.fodt'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(program: string, folder: string, form: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const { status, error, stderr } = spawnSync(program, [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', form, '--outdir', folder, join(folder, 'report.docx')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with status ${String(status)}: ${error?.message ?? stderr}`);
}
