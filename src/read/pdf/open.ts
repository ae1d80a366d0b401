import type { PDFDocumentProxy } from 'pdfjs-dist';
import { unreadable, type UnreadableError } from '../unreadable.ts';

/**
 * Opens a PDF with pdf.js in the thread that calls: its own worker would need a script address that neither the command line nor
 * a page under a strict policy has. Nothing in the file is run, drawn or loaded.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const [{ getDocument, VerbosityLevel }] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.mjs')]);
  try {
    return await getDocument({
      data: new Uint8Array(bytes), // a copy: pdf.js takes the memory away
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (fault) {
    throw faultOf(fault as Error);
  }
}

function faultOf({ name, message }: Error): UnreadableError {
  return name === 'PasswordException' ? unreadable('pdf-locked') : unreadable('pdf-damaged', message);
}
