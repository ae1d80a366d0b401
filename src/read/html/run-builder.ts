import type { Frame } from './frame.ts';
import type { Label } from './labels.ts';
import type { Run } from './runs.ts';

const LONGEST_CELL = 200;

/** Gathers text into runs. The frame given is always the innermost one around the text gathered so far. */
export class RunBuilder {
  readonly runs: Run[] = [];
  private text = '';
  private linked = 0;
  private afterBreak = false;
  private hasBreak = false;
  private inline = new Set<Label>();

  /** White space collapses as in a browser; in `pre` the lines stay. */
  addText(data: string, frame: Frame): void {
    if (!frame.inPre) return this.add(data.replace(/[ \t\n\r\f]+/g, ' '), frame);
    for (const [i, line] of data.split('\n').entries()) {
      if (i > 0) this.breakLine(frame);
      this.add(line, frame);
    }
  }

  addGap(): void {
    if (this.text !== '') this.text += ' ';
  }

  /** Cells of a table of data are short and of one line; pages laid out by tables have columns in them. */
  startCell(frame: Frame): void {
    if (this.hasBreak || this.text.length > LONGEST_CELL) this.flush(frame);
    else if (this.text !== '') this.text += '\t';
  }

  /** A second break in a row ends the paragraph. */
  breakLine(frame: Frame): void {
    if (this.afterBreak) return this.flush(frame);
    this.text += '\n';
    this.afterBreak = true;
    this.hasBreak = true;
  }

  flush({ owner, label }: Frame): void {
    const text = tidy(this.text);
    if (text !== '') this.runs.push({ text, owner, label, inline: this.inline, links: this.linked / visibleLength(text) });
    this.text = '';
    this.linked = 0;
    this.inline = new Set();
    this.afterBreak = false;
    this.hasBreak = false;
  }

  private add(text: string, { inLink, inline }: Frame): void {
    this.text += text;
    if (inLink) this.linked += visibleLength(text);
    if (text.trim() === '') return;
    this.afterBreak = false;
    for (const label of inline) this.inline.add(label);
  }
}

const visibleLength = (text: string): number => text.replace(/\s+/g, '').length;

/** No-break spaces between words stay. */
const tidy = (text: string): string =>
  text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n').replace(/ ?\t ?/g, '\t').trim();
