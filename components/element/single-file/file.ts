/**
 * One file that is the page's script and its own worker: whichever it finds itself to be, only that part runs. So what
 * compares is in it once, and a page needs to allow no more than the file itself.
 */
if (typeof document === 'undefined') void import('../../../src/worker/worker.ts');
else void import('../define-now.ts');
