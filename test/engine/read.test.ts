import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/model.ts';
import { readArticle } from '../../src/read/read.ts';
import { done } from '../../src/work.ts';

/** "role: text" for every block. */
function blocks(text: string, more: Partial<ArticleInput> = {}): string[] {
  return done(readArticle({ source: 'a.txt', text, ...more })).blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

const LEAD = 'The harbour bridge was closed on Wednesday after engineers found cracks in a pillar, the city said.';
const NEXT = 'Mayor Ellen Roth said that the closure would last for several weeks, and asked drivers to use the tunnel.';
const LAST = 'The opposition said that the city had been warned about the pillar twice in the last three years.';

/** An article with something after its first paragraph, and something at its end. */
const around = (middle: string, end = '') => `Bridge closed over cracks\n\n${LEAD}\n\n${middle}\n\n${NEXT}\n\n${LAST}\n\n${end}`;

/** The role of one block of such an article. */
function roleOf(line: string, page: string): string | undefined {
  return blocks(page).find((block) => block.endsWith(`: ${line}`))?.split(':', 1)[0];
}

describe('lines and paragraphs', () => {
  it('parts paragraphs at blank lines and at single line breaks', () => {
    expect(blocks(`${LEAD}\n\n${NEXT}\n${LAST}`)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${NEXT}`, `paragraph: ${LAST}`]);
  });
  it('leaves out white space of every kind at the ends of a block', () => {
    expect(blocks(`\uFEFF\u00A0 ${LEAD} \u00A0\r\n\r\n\u2003${NEXT}\t`)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${NEXT}`]);
  });
  it('joins the lines of paragraphs that were wrapped at a width', () => {
    const wrapped = [
      'The harbour bridge was closed on Wednesday after engineers found cracks',
      'in one of its pillars, the city said. It carries forty thousand cars a',
      'day and is the only road to the port, where most of the goods arrive.',
      '',
      'Mayor Ellen Roth said that the closure would last for several weeks,',
      'and asked drivers to use the tunnel.',
    ].join('\n');
    expect(blocks(wrapped).map((block) => block.replaceAll('\n', ' '))).toEqual([
      'paragraph: The harbour bridge was closed on Wednesday after engineers found cracks in one of its pillars, the city ' +
        'said. It carries forty thousand cars a day and is the only road to the port, where most of the goods arrive.',
      'paragraph: Mayor Ellen Roth said that the closure would last for several weeks, and asked drivers to use the tunnel.',
    ]);
  });
  it('does not join the lines of a list', () => {
    const list = ['Engineers who had inspected the bridge', 'People who live near the old harbour', 'Drivers of the morning buses'];
    expect(blocks(around(`They heard:\n${list.join('\n')}`)).slice(2, 6).map((block) => block.replace(/^.*?: /, ''))).toEqual(['They heard:', ...list]);
  });
  it('reads a line of 100,000 characters as one paragraph', () => {
    expect(blocks('The bridge is closed. '.repeat(5000)).length).toBe(1);
  });
  it('finds no blocks where there is no text', () => {
    expect(blocks(' \n\u00A0\n')).toEqual([]);
  });
});

describe('furniture', () => {
  it.each([
    'Share this with Facebook', 'Advertisement', 'Read more', 'Sign up for our newsletter.', 'Follow Jane Doe on Twitter',
    'Media playback is unsupported on your device', 'XS', '16x9 Image', '* * *', 'Lesen Sie auch', 'Lire aussi : Le pont du port',
    'Lee también', 'Leia mais', 'Leggi anche', 'Lees ook', 'Czytaj także', 'İlgili haberler', 'Читайте также', 'Читайте також',
    'اقرأ أيضا', 'קראו גם', '相关阅读', '関連記事', 'Read more: Ten facts about bridges', 'Print', '12 shares',
  ])('sets aside “%s” wherever it stands', (line) => {
    expect(roleOf(line, around(line))).toBe('furniture');
  });

  it.each([
    'Read more than the first page, the judge told her.',
    'Share prices fell by three percent.',
    'Print is dead, said the publisher.',
    '“Sign up for our newsletter.”',
    'Comments by the mayor were not welcome.',
    'Follow the money, an old reporter said.',
    'Related charges were dropped last year.',
    'It was close.',
    'Subscribers to the bridge fund lost everything.',
    'Copyright law does not protect bridges.',
    'We will not cross it, she said.',
  ])('keeps “%s”', (line) => {
    expect(roleOf(line, around(line))).toBe('paragraph');
  });

  it('sets aside the second print of a block, and takes two in a row for a caption', () => {
    const caption = 'Mayor Ellen Roth looks at the bridge from the old harbour';
    expect(blocks(`Bridge closed over cracks\n\n${caption}\n${caption}\n\n${LEAD}\n\n${NEXT}`).slice(1, 3)).toEqual([`caption: ${caption}`, `furniture: ${caption}`]);
    expect(blocks(around('“No one will cross this bridge.”', '“No one will cross this bridge.”')).at(-1)).toBe('furniture: “No one will cross this bridge.”');
  });
  it('lets short sentences stand twice', () => {
    expect(blocks(around('He would not say.', 'He would not say.')).at(-1)).toBe('paragraph: He would not say.');
  });
  it('sets aside what the outlet says of itself after the credit', () => {
    const page = around('It rained.', 'With reporting by Example Wire\n\nWe bring you news from 12 countries.\n\nExample was named a foreign agent.');
    expect(blocks(page).slice(-3).map((block) => block.split(':', 1)[0])).toEqual(['credit', 'furniture', 'furniture']);
  });
  it('keeps the last words of somebody who writes “we”', () => {
    expect(blocks(around('We all knew it, and we said nothing.', 'Now we pay for our silence.')).at(-1)).toBe('paragraph: Now we pay for our silence.');
  });
  it('keeps a correction below the article', () => {
    const note = 'Correction: An earlier version of this article gave a wrong date.';
    expect(roleOf(note, around('It rained.', `With reporting by Example Wire\n\n${note}`))).toBe('paragraph');
  });
  it('sets aside a last line in another script', () => {
    expect(roleOf('коментуйте це', around('It rained.', 'коментуйте це'))).toBe('furniture');
    expect(roleOf('«Мост закрыт», сказал он.', around('«Мост закрыт», сказал он.'))).toBe('paragraph');
  });
  it('keeps a last paragraph that breaks off', () => {
    const line = 'The ministry said that it would send a team of engineers to the';
    expect(roleOf(line, around('It rained.', line))).toBe('paragraph');
  });
  it('says why, on every piece', () => {
    const { blocks: all } = done(readArticle({ source: 'a.txt', text: around('Advertisement', 'Most popular\nTen bridges') }));
    expect(all.filter(({ role }) => role === 'furniture').map(({ because }) => because)).toEqual(['page label', 'below the article', 'links to other pages']);
  });
});

describe('what a block is', () => {
  it('names two headlines, and the longer line below as standfirst', () => {
    const page = `Bridge closed: ‘Nobody will cross it’\n\nMayor closes bridge over cracks\n\nOpposition says city ignored two warnings about the pillar in three years\n\n${LEAD}\n\n${NEXT}`;
    expect(blocks(page).slice(0, 3).map((block) => block.split(':', 1)[0])).toEqual(['headline', 'headline', 'standfirst']);
  });
  it('names a single line below the headline standfirst', () => {
    expect(blocks(`Bridge closed over cracks\n\nMayor asks drivers to use the tunnel for several weeks\n\n${LEAD}`)[1]).toMatch(/^standfirst/);
  });
  it('reads a headline that ends in initials or asks', () => {
    expect(blocks(`Cracks close oldest bridge in the U.S.\n\n${LEAD}`)[0]).toMatch(/^headline/);
    expect(blocks(`Who knew about the bridge?\n\n${LEAD}`)[0]).toMatch(/^headline/);
  });
  it.each(['By Jane Doe', 'By JANE DOE and JOHN ROE', 'By Jane Doe, Harbour City', 'Von Max Muster', 'Par Jeanne Dupont', 'Автор: Иван Петров', 'Por Juan Pérez'])(
    'reads “%s” as a byline',
    (line) => {
      expect(roleOf(line, `Bridge closed over cracks\n\n${line}\n\n${LEAD}\n\n${NEXT}`)).toBe('byline');
    },
  );
  it('does not take a heading for a byline', () => {
    expect(roleOf('By the numbers', around('By the numbers'))).toBe('heading');
  });
  it.each(['Updated 14:05 GMT', 'November 12, 2017 3:14 PM ET', 'Publié le 14 mars 2018 à 14h05', '14.03.2018', '14 марта 2018, 14:05'])(
    'reads “%s” as a line of date and time',
    (line) => {
      expect(roleOf(line, `Bridge closed over cracks\n\n${line}\n\n${LEAD}\n\n${NEXT}`)).toBe('dateline');
    },
  );
  it('leaves a dateline in its paragraph', () => {
    expect(blocks(`Bridge closed\n\nHARBOUR CITY, March 14. /EXA/. ${LEAD}`)[1]).toMatch(/^paragraph: HARBOUR/);
  });
  it.each([
    'The mayor at the bridge on Tuesday. (EP Photo/Jane Doe)', 'The mayor at the bridge on Tuesday (Jane Doe/Pool via AP)',
    'The mayor at the bridge. Photograph: Jane Doe/Example', 'FILE - In this May 3, 2016, photo, the mayor speaks.',
    'The mayor at the bridge on Tuesday, photo by Jane Doe/AFP', 'Image caption The mayor at the bridge', 'Foto: Die Brücke am Abend',
  ])('reads “%s” as a caption between paragraphs', (line) => {
    expect(roleOf(line, around(line))).toBe('caption');
  });
  it.each(['The photo showed the mayor (left) at the bridge, said Reuters.', 'The mayor is a Democrat (D-Harbour).', 'He told the agency (AP) so.'])('reads “%s” as text', (line) => {
    expect(roleOf(line, around(line))).toBe('paragraph');
  });
  it.each([
    'With reporting by Reuters and AFP', 'Reuters contributed to this report.', 'Reporting by Jane Doe; Editing by John Roe',
    'Mit Material von dpa', 'Con información de EFE', 'Jane Doe contributed reporting from Cairo, and John Roe from Beirut.',
  ])('reads “%s” as a credit', (line) => {
    expect(roleOf(line, around('It rained.', line))).toBe('credit');
  });
  it('reads lines over paragraphs as headings and lines below a colon as a list', () => {
    expect(roleOf('A long night', around('A long night'))).toBe('heading');
    expect(roleOf('Roth 31', around('It rained.', 'The votes were:\n\nRoth 31\nHale 12'))).toBe('list-item');
    expect(roleOf('• Roth 31', around('• Roth 31'))).toBe('list-item');
  });
});

describe('blocks from an extractor', () => {
  const text = `Menu\n${LEAD}\nShare\n${NEXT}\nEnd`;
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const given = [
    { role: 'paragraph', ...at(LEAD) },
    { role: 'list-item', ...at('Share') },
    { role: 'caption', ...at(NEXT) },
  ] as const;

  it('keep their roles, but known furniture is set aside and what they left out is furniture', () => {
    expect(blocks(text, { blocks: given })).toEqual(['furniture: Menu', `paragraph: ${LEAD}`, 'furniture: Share', `caption: ${NEXT}`, 'furniture: End']);
  });
  it('keep a list at the end, which an extractor chose', () => {
    const end = [{ role: 'paragraph', ...at(LEAD) }, { role: 'list-item', ...at('End') }] as const;
    expect(blocks(text, { blocks: end }).at(-1)).toBe('list-item: End');
  });
});

describe('what the reader sets', () => {
  it('wins over every rule', () => {
    const text = around('Advertisement');
    const { blocks: all } = done(readArticle({ source: 'a.txt', text, roles: [{ start: text.indexOf('Advertisement'), role: 'paragraph' }, { start: text.indexOf(NEXT), role: 'furniture' }] }));
    expect(all.filter(({ because }) => because === 'set by the reader').map(({ role }) => role)).toEqual(['paragraph', 'furniture']);
  });
  it('changes the title with the headline', () => {
    const text = around('It rained.');
    expect(done(readArticle({ source: 'a.txt', text, roles: [{ start: 0, role: 'furniture' }, { start: text.indexOf('It rained'), role: 'headline' }] })).title).toBe('It rained.');
  });
});

describe('the five articles', () => {
  const seeds = new URL('../../seeds/', import.meta.url);
  const gold = JSON.parse(readFileSync(new URL('../gold/seeds/gold.json', import.meta.url), 'utf8')) as {
    articles: { file: string; blocks: { kind: string; start: number; end: number }[] }[];
  };
  it.each(gold.articles)('have the parts in $file that careful readers named', ({ file, blocks: parts }) => {
    const text = readFileSync(new URL(file, seeds), 'utf8');
    const named = parts.map(({ kind, start, end }) => `${kind === 'subheading' ? 'heading' : kind}: ${text.slice(start, end)}`);
    expect(blocks(text)).toEqual(named);
  });
});
