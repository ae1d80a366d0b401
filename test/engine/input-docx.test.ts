import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';
import type { ArticleInput } from '../../src/model.ts';
import { readInput } from '../../src/read/input.ts';

const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const documentOf = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMES}><w:body>${body}</w:body></w:document>`;

function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = { '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, 'word/document.xml': documentOf(body), ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string, style = ''): string => `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside.includes('<') ? inside : run(inside)}</w:p>`;

const readBytes = (bytes: Uint8Array): Promise<ArticleInput> => readInput(bytes, 'a.docx', parseDocument);
const read = (body: string, more?: Readonly<Record<string, string>>): Promise<ArticleInput> => readBytes(docx(body, more));

/** "role: text", one line for each block. */
function blocksOf({ text, blocks }: ArticleInput): string[] {
  return blocks!.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

const FIRST = 'The ministers of both countries signed a treaty on the river.';

describe('a Word document', () => {
  it('is read by its styles', async () => {
    const styles = `<w:styles ${NAMES}><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style></w:styles>`;
    const input = await read(p('Ministers sign treaty', 'Titel') + p('What it says 2', 'V1') + p(FIRST) + p('What it says', 'berschrift2') + p('The dam is opened.', 'ListBullet'), { 'word/styles.xml': styles });
    expect(blocksOf(input)).toEqual(['headline: Ministers sign treaty', 'furniture: What it says 2', `paragraph: ${FIRST}`, 'heading: What it says', 'paragraph: The dam is opened.']);
  });

  it('takes a first line that is no sentence for the headline', async () => {
    expect(blocksOf(await read(p('Ministers sign treaty') + p(FIRST)))[0]).toBe('headline: Ministers sign treaty');
  });

  it('takes numbered paragraphs for list items', async () => {
    const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${run('The dam is opened.')}</w:p>`;
    expect(blocksOf(await read(p(FIRST) + item))).toEqual([`paragraph: ${FIRST}`, 'list-item: The dam is opened.']);
  });

  it('keeps words whole that are set in several runs, with entities, tabs and breaks', async () => {
    expect((await read(p(`${run('Nor')}${run('land &amp; S&#252;')}${run('dland')}<w:r><w:tab/></w:r>${run('x')}<w:r><w:br/></w:r>${run('y.')}`))).text).toBe('Norland & Südland\tx\ny.');
  });

  it('reads what was inserted, and counts what was deleted', async () => {
    const tracked = `${run('The dam was ')}<w:del w:id="1"><w:r><w:delText>closed</w:delText></w:r></w:del><w:ins w:id="2">${run('opened')}</w:ins>${run('.')}`;
    const input = await read(p(tracked));
    expect(input).toMatchObject({ text: 'The dam was opened.', dropped: [{ kind: 'deleted', count: 1 }] });
  });

  it('counts pictures, comments and marks of footnotes, and keeps the notes', async () => {
    const comments = `<w:comments ${NAMES}><w:comment w:id="0">${p('Check this.')}</w:comment><w:comment w:id="1">${p('And this.')}</w:comment></w:comments>`;
    const notes = `<w:footnotes ${NAMES}><w:footnote w:id="1">${p('By the treaty of 1954.')}</w:footnote></w:footnotes>`;
    const input = await read(p(`${run(FIRST)}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:drawing><w:t>no text</w:t></w:drawing></w:r>`), { 'word/comments.xml': comments, 'word/footnotes.xml': notes });
    expect(input.text).toBe(`${FIRST}\n\nBy the treaty of 1954.`);
    expect(input.dropped).toEqual([{ kind: 'picture', count: 1 }, { kind: 'comment', count: 2 }, { kind: 'mark', count: 1 }]);
  });

  it('reads a text box once, and its drawing is no picture', async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('In the box.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('In the box.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
    const input = await read(p(`${run(FIRST)}<w:r>${box}</w:r>`));
    expect(blocksOf(input)).toEqual(['paragraph: In the box.', `paragraph: ${FIRST}`]);
    expect(input.dropped).toBeUndefined();
  });

  it('keeps the cells of a row of data together, and the paragraphs of a layout apart', async () => {
    const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl>${row(p('Town'), p('Metres'))}${row(p('Port Alder'), p('12'))}${row(p('One.') + p('Two.'), p('Three.'))}</w:tbl>`;
    expect(blocksOf(await read(p(FIRST) + table)).slice(1)).toEqual(['paragraph: Town\tMetres', 'paragraph: Port Alder\t12', 'paragraph: One.', 'paragraph: Two.', 'paragraph: Three.']);
  });

  it('sets heads and feet of its pages aside', async () => {
    const input = await read(p(FIRST), { 'word/header1.xml': `<w:hdr ${NAMES}>${p('The Daily Courier')}</w:hdr>` });
    expect(input.blocks!.at(-1)).toMatchObject({ role: 'furniture', because: 'head or foot of the page' });
  });

  it('holds the words that another reader of such files finds', async () => {
    const bytes = docx(p('Ministers sign treaty') + p(`${run('One ')}<w:hyperlink>${run('link')}</w:hyperlink>${run(' in it, ')}<w:ins>${run('inserted')}</w:ins><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>.`) + p(FIRST));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect((await readBytes(bytes)).text.split(/\s+/)).toEqual(value.trim().split(/\s+/));
  });

  it.each([
    ['declares entities', docx('', { 'word/document.xml': `<!DOCTYPE d [<!ENTITY a "aaaa">]>${documentOf(p('&a;'))}` }), 'The document is damaged at “word/document.xml”: it declares entities of its own.'],
    ['breaks off', docx('', { 'word/document.xml': documentOf(p(FIRST)).slice(0, -22) }), 'The document is damaged at “word/document.xml”: it breaks off inside “body”.'],
    ['nests deeply', docx('<w:x>'.repeat(1000)), 'The document is damaged at “word/document.xml”: its elements nest more than 500 deep.'],
    ['holds nothing', docx(p('')), 'The document holds no text.'],
    ['was cut off', docx(p(FIRST)).subarray(0, 300), 'The document is damaged: it cannot be unpacked.'],
    ['is a bomb', zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 }), 'The document is too large: “word/document.xml” would unpack to more than 40 MB.'],
  ])('that %s is refused, and it is said where', async (_, bytes, message) => {
    await expect(readBytes(bytes)).rejects.toMatchObject({ name: 'UnreadableError', message });
  });

  it.each(['a'.repeat(1_000_000), `x ${'b '.repeat(1_000_000)}/>`, `x y="${'c'.repeat(1_000_000)}`, '<'.repeat(100_000)])('with a tag that never ends is refused in no time (%#)', async (tag) => {
    await expect(read(`<w:${tag}`)).rejects.toMatchObject({ reason: 'damaged' });
  });
});
