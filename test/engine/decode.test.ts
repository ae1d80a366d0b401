import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/read/decode-bytes.ts';
import { decodeText, LARGEST_FILE } from '../../src/read/decode.ts';
import { UnreadableError } from '../../src/read/unreadable.ts';

/** Single-byte encoding backwards, by asking the decoder what each byte means. */
function encode(text: string, encoding: string): Uint8Array {
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decodeBytes(encoding, Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (sign) => byteOf.get(sign) ?? expect.fail(`${sign} is not in ${encoding}`));
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function faultOf(bytes: Uint8Array): UnreadableError {
  try {
    decodeText(bytes);
  } catch (fault) {
    if (fault instanceof UnreadableError) return fault;
    throw fault;
  }
  return expect.fail('it was read');
}

const RUSSIAN = 'Президенты двух стран обсудили по телефону положение в регионе. «Это важно», — сказал министр в среду.';
const UKRAINIAN = 'Президенти двох країн обговорили телефоном становище в регіоні. Це важливо, сказав міністр у середу.';
const FRENCH = 'Le président a été reçu à l’Élysée, où il a déclaré que la réunion était très utile.';
const GERMAN = 'Die Gespräche über die künftige Ordnung führten zu größeren Erfolgen, sagte er.';
const POLISH = 'Prezydent powiedział, że rozmowy były długie, ale przyniosły ważne i dobre wyniki dla obu państw.';
const CZECH = 'Prezident řekl, že jednání byla dlouhá, ale přinesla důležité výsledky pro obě země.';
const TURKISH = 'Cumhurbaşkanı görüşmelerin uzun sürdüğünü, ancak iki ülke için önemli sonuçlar getirdiğini söyledi.';
const HEBREW = 'הנשיא אמר כי השיחות היו ארוכות אך הביאו תוצאות חשובות לשתי המדינות';
const ARABIC = 'قال الرئيس إن المحادثات كانت طويلة لكنها جاءت بنتائج مهمة للبلدين';
const GREEK = 'Ο πρόεδρος είπε ότι οι συνομιλίες ήταν μακρές αλλά έφεραν σημαντικά αποτελέσματα';

describe('decodeText', () => {
  it.each([
    ['utf-8', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN.replace(/[«»—]/g, '-')],
    ['iso-8859-5', RUSSIAN.replace(/[«»—]/g, '-')],
    ['ibm866', RUSSIAN.replace(/[«»—]/g, '-')],
    ['windows-1251', UKRAINIAN],
    ['koi8-u', UKRAINIAN],
    ['windows-1252', FRENCH],
    ['windows-1252', GERMAN],
    ['windows-1252', 'She said: “It’s over” – and left…'],
    ['windows-1252', 'El señor López llegó mañana según dijo. ¿Por qué?'],
    ['windows-1252', 'A comissão não tomou decisões, segundo a ministra da Educação.'],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1250', CZECH],
    ['windows-1254', TURKISH],
    ['windows-1255', HEBREW],
    ['windows-1256', ARABIC],
    ['windows-1253', GREEK],
  ])('reads %s: %.24s', (encoding, text) => {
    const bytes = encoding === 'utf-8' ? utf8(text) : encode(text, encoding);
    expect(decodeText(bytes).text).toBe(text);
  });

  it.each([
    ['utf-16le', false, GERMAN],
    ['utf-16be', true, GERMAN],
    ['utf-16le', false, RUSSIAN],
    ['utf-16be', true, RUSSIAN],
    ['utf-16le', false, '总统周三表示，两国领导人通过电话讨论了该地区的局势。\n会谈持续了45分钟。'],
  ])('reads %s with and without its mark', (encoding, bigEndian, text) => {
    expect(decodeText(utf16(`\ufeff${text}`, bigEndian))).toEqual({ text, encoding });
    expect(decodeText(utf16(text, bigEndian))).toEqual({ text, encoding });
  });

  it('knows the quotation marks of windows-1252', () => {
    expect(decodeText(latin1('\x93It\x92s over\x94 \x96 said')).text).toBe('“It’s over” – said');
  });
  it('drops the mark of UTF-8', () => {
    expect(decodeText(utf8('\ufeffText'))).toEqual({ text: 'Text', encoding: 'utf-8' });
  });
  it('keeps line ends and odd spaces as they are', () => {
    expect(decodeText(utf8('a\r\nb\u00a0c\u2028d\f')).text).toBe('a\r\nb\u00a0c\u2028d\f');
  });
  it('shows the damage in UTF-8 that was cut inside a letter', () => {
    const text = RUSSIAN.repeat(3);
    const { text: read, encoding } = decodeText(utf8(text).subarray(0, -2 + 1));
    expect(encoding).toBe('utf-8');
    expect(read.slice(0, 200)).toBe(text.slice(0, 200));
  });
  it('believes a page about its encoding when the bytes allow it', () => {
    const page = '<!doctype html><html><head><meta charset="windows-1257"></head><body>žąęė</body></html>';
    expect(decodeText(encode(page, 'windows-1257'))).toEqual({ text: page, encoding: 'windows-1257' });
    const old = '<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>ýþð';
    expect(decodeText(latin1(old)).text).toBe(old);
  });
  it('believes bytes that are valid UTF-8 more than what the page says', () => {
    const page = `<html><meta charset="windows-1251"><p>${RUSSIAN}`;
    expect(decodeText(utf8(page))).toEqual({ text: page, encoding: 'utf-8' });
  });
  it('reads 5 MB of plain text whole', () => {
    const text = `${GERMAN}\n`.repeat(Math.ceil((5 * 1024 * 1024) / GERMAN.length));
    expect(decodeText(utf8(text)).text).toBe(text);
    expect(decodeText(encode(text, 'windows-1252')).text).toBe(text);
  });

  it.each([
    ['an image (PNG)', '\x89PNG\r\n\x1a\n\0\0'],
    ['an image (JPEG)', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['an image (GIF)', 'GIF89a\x01\0'],
    ['an image (WebP)', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['a PDF document', '%PDF-1.7\n%\xe2\xe3'],
    ['a zip archive', 'PK\x03\x04\x14\0a.txt'],
    ['a Word document (DOCX)', 'PK\x03\x04\x14\0[Content_Types].xml PK\x03\x04word/document.xml'],
    ['an image (AVIF/HEIC)', '\0\0\0\x1cftypavif'],
    ['an Excel sheet (XLSX)', 'PK\x03\x04\x14\0[Content_Types].xml PK\x03\x04xl/workbook.xml'],
    ['a compressed file (gzip)', '\x1f\x8b\x08\0'],
    ['a rich text document (RTF)', '{\\rtf1\\ansi Hello}'],
    ['a web archive (MHTML)', 'From: <Saved by Blink>\r\nSnapshot'],
    ['a binary file', `${'\x01\x02ab'.repeat(50)}`],
    ['a binary file', 'text\0'.repeat(30)],
  ])('says of %s that it is not text', (kind, start) => {
    const fault = faultOf(latin1(start));
    expect(fault.reason).toBe('binary');
    expect(fault.message).toBe(`This is ${kind}, not text.`);
  });

  it.each([
    ['The file is empty.', ''],
    ['The file holds nothing but white space.', ' \n\t\r\n '],
  ])('says: %s', (message, text) => {
    expect(faultOf(utf8(text))).toMatchObject({ reason: 'empty', message });
  });
  it('refuses a file beyond its limit and names both sizes', () => {
    const fault = faultOf(new Uint8Array(LARGEST_FILE + 1).fill(97));
    expect(fault).toMatchObject({ reason: 'too-large', message: 'The file is too large: 21 MB, and at most 20 MB can be read.' });
  });
  it('refuses what makes no letters in any encoding', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 89 + (i % 7) * 31) % 128));
    expect(faultOf(noise).reason).toBe('encoding');
  });
});
