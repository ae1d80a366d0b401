/** What another page or program hands over of an article. All of it is a stranger's. */
export interface HandedOver {
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
  /** The markup of the page, or of what was chosen on it. */
  readonly html?: string;
  readonly files?: readonly File[];
}

/** As files, which is how articles come in: what was handed over as files; else the markup, with its address; else the text. */
export function filesOf({ title = '', text = '', url = '', html = '', files = [] }: HandedOver): readonly File[] {
  if (files.length > 0) return files;
  const name = nameOf(title, url);
  if (html.trim() !== '') return [new File([headOf(url), html], `${name}.mhtml`, { type: 'multipart/related' })];
  const lines = [title, text, url].map((line) => line.trim()).filter((line) => line !== '');
  return text.trim() === '' ? [] : [new File([lines.join('\n\n')], `${name}.txt`, { type: 'text/plain' })];
}

/** A page with its address is what a web archive is. */
function headOf(url: string): string {
  const location = isAddress(url) ? `Content-Location: ${new URL(url).href}\r\n` : '';
  return `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n${location}\r\n`;
}

const LONGEST_NAME = 80;

function nameOf(title: string, url: string): string {
  const name = title.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  return name !== '' ? name : isAddress(url) ? new URL(url).hostname : 'page';
}

export function isAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
