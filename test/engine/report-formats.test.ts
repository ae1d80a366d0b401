import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS, fileName, format, formatOfFile } from '../../src/report/index.ts';
import { BRIDGE, comparisonOf } from './saved.notation.ts';

describe('forms', () => {
  it('are known by the endings of files, whatever their capitals', () => {
    for (const name of FORMAT_NAMES) for (const ending of FORMATS[name].endings) expect(formatOfFile(`a.b/c.d.${ending.toUpperCase()}`)).toBe(name);
  });

  it.each(['report', 'report.', 'folder.html/report', 'folder.html\\report', '.htmlx', ''])('are not guessed from %j', (file) => {
    expect(formatOfFile(file)).toBeUndefined();
  });

  it('share no ending', () => {
    const endings = FORMAT_NAMES.flatMap((name) => FORMATS[name].endings);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it('name files by the day of the reader’s own clock', () => {
    expect(fileName('docx', new Date(2017, 10, 5, 23, 59))).toBe('source-diff-2017-11-05.docx');
  });

  it('come out the same each time: all that are text', async () => {
    const comparison = await comparisonOf(...BRIDGE);
    for (const name of ['text', 'html', 'markdown', 'csv', 'tei', 'json', 'svg'] as const) {
      expect(await format(comparison, name)).toBe(await format(comparison, name));
    }
  });
});
