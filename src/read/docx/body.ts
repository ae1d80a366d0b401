import type { BlockRole } from '../../model.ts';
import type { Piece } from '../pieces.ts';
import type { Tally } from '../tally.ts';
import { Rows } from './rows.ts';
import { Skipping } from './skipping.ts';
import { styleNamed, type Style } from './styles.ts';
import { xmlEvents, type XmlEvent } from './xml.ts';

/** A paragraph while it is read. */
interface Paragraph {
  text: string;
  style: Style;
  isItem: boolean;
  /** It stands in a text box inside another. */
  readonly isBoxed: boolean;
}

/** Elements that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };
/** Elements that point elsewhere, or to a sign of a font that no text has. */
const MARKS: ReadonlySet<string> = new Set(['footnoteReference', 'endnoteReference', 'sym']);

/**
 * Takes the paragraphs out of a part of a Word document. What was inserted in a tracked document stands in it, what was
 * deleted does not. Words in a text box stand where it is anchored, as paragraphs of their own.
 */
export class BodyReader {
  readonly #pieces: Piece[] = [];
  readonly #open: Paragraph[] = [];
  readonly #rows = new Rows();
  readonly #skipping: Skipping;
  #inText = false;

  constructor(
    private readonly where: string,
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly tally: Tally,
  ) {
    this.#skipping = new Skipping(tally);
  }

  read(xml: string): readonly Piece[] {
    for (const event of xmlEvents(xml, this.where)) this.#take(event);
    return this.#pieces;
  }

  #take(event: XmlEvent): void {
    if (event.type === 'text') {
      if (this.#inText && !this.#skipping.isOn) this.#append(event.text);
    } else if (event.type === 'close') {
      if (!this.#skipping.close(event.name) && !this.#skipping.isOn) this.#end(event.name);
    } else if (!this.#skipping.open(event.name) && !this.#skipping.isOn) this.#start(event);
  }

  #append(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph) paragraph.text += text;
  }

  #start({ name, attributes }: XmlEvent & { readonly type: 'open' }): void {
    const paragraph = this.#open.at(-1);
    if (name === 'p') this.#open.push({ text: '', style: styleNamed(''), isItem: false, isBoxed: this.#open.length > 0 });
    else if (name === 't') this.#inText = true;
    else if (name === 'tr') this.#rows.openRow();
    else if (name === 'tc') this.#rows.openCell();
    else if (name === 'pStyle' && paragraph) paragraph.style = this.#styleOf(attributes('val') ?? '');
    else if (name === 'numId' && paragraph) paragraph.isItem = attributes('val') !== '0';
    else if (MARKS.has(name)) this.tally.add('mark');
    else this.#append(SIGNS[name] ?? '');
  }

  #styleOf(id: string): Style {
    return this.styles.get(id) ?? styleNamed(id);
  }

  #end(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'p') this.#endParagraph(this.#open.pop());
    else if (name === 'tr') this.#pieces.push(...this.#rows.closeRow());
  }

  #endParagraph(paragraph: Paragraph | undefined): void {
    const text = paragraph?.text.replace(/[ \t]*\n[ \t]*/g, '\n').trim() ?? '';
    if (!paragraph || text === '') return;
    if (paragraph.isBoxed || !this.#rows.add(text)) this.#pieces.push(pieceOf(paragraph, text));
  }
}

function pieceOf({ style, isItem }: Paragraph, text: string): Piece {
  const role: BlockRole = style.role ?? (isItem ? 'list-item' : 'paragraph');
  return role === 'furniture' ? { role, because: 'table of contents', text } : { role, text };
}
