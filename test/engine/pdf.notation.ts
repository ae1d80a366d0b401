/** A line of text on a page: from the left, from the foot, size of the letters, words; lengths in points. */
export type Set = readonly [x: number, y: number, size: number, text: string];

/** A small PDF of text set in Helvetica, one list of lines for each page; `before` the trailer's end goes `more`, as "/Encrypt …". */
export function pdf(pages: readonly (readonly Set[])[], more = ''): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((lines, i) => {
    const content = lines.map(([x, y, size, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\x95')}) Tj ET`).join('\n');
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`);
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  return bytesOf(withTable(objects, more));
}

function withTable(objects: readonly string[], more: string): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more} >>\nstartxref\n${table}\n%%EOF\n`;
}

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** Lines one below the other. */
export function column(x: number, top: number, lines: readonly string[], size = 10): Set[] {
  return lines.map((text, i) => [x, top - i * size * 1.2, size, text]);
}
