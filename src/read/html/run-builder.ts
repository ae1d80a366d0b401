import type { Frame } from './frame.ts';
import type { Label } from './labels.ts';
import type { Run } from './runs.ts';

/** Gathers text into runs. The frame given is always the innermost one around the text gathered so far. */
export class RunBuilder {
  readonly runs: Run[] = [];
  private text = '';
  private linked = 0;
  private inline = new Set<Label>();

  /** White space collapses as in a browser; in `pre` the lines stay. */
  addText(data: string, frame: Frame): void {
    if (!frame.inPre) return this.add(data.replace(/[ \t\n\r\f]+/g, ' '), frame);
    for (const [i, line] of data.split('\n').entries()) {
      if (i > 0) this.breakLine(frame);
      this.add(line, frame);
    }
  }

  addGap(gap: ' ' | '\t'): void {
    if (this.text !== '') this.text += gap;
  }

  /** A second break in a row ends the paragraph. */
  breakLine(frame: Frame): void {
    if (/\n[ \t]?$/.test(this.text.slice(-2))) this.flush(frame);
    else this.text += '\n';
  }

  flush({ owner, label }: Frame): void {
    const text = tidy(this.text);
    if (text !== '') this.runs.push({ text, owner, label, inline: this.inline, links: this.linked / visibleLength(text) });
    this.text = '';
    this.linked = 0;
    this.inline = new Set();
  }

  private add(text: string, { inLink, inline }: Frame): void {
    this.text += text;
    if (inLink) this.linked += visibleLength(text);
    if (inline.length > 0 && text.trim() !== '') for (const label of inline) this.inline.add(label);
  }
}

const visibleLength = (text: string): number => text.replace(/\s+/g, '').length;

/** No-break spaces between words stay. */
const tidy = (text: string): string =>
  text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n').replace(/ ?\t ?/g, '\t').trim();
