/** Brings the half of pdf.js that reads files; it makes itself known to the other by a global. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
