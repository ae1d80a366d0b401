import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';
import type { ArticleInput } from '../../src/model.ts';
import { readInput } from '../../src/read/input.ts';

const read = (item: unknown): Promise<ArticleInput> => readInput(new TextEncoder().encode(JSON.stringify(item)), 'item.json', parseDocument);

function blocksOf({ text, blocks }: ArticleInput): string[] {
  return blocks!.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

const FIRST = 'The ministers of both countries signed a treaty on the river.';
const THEN = 'Farmers had protested for months.';
const WHOLE = ['headline: Ministers sign treaty', 'byline: Ada Quill', `paragraph: ${FIRST}`, `paragraph: ${THEN}`];

describe('a news item in ninjs', () => {
  it('of version 1 is read with its details', async () => {
    const input = await read({
      uri: 'https://agency.example/item/1',
      type: 'text',
      versioncreated: '2021-03-04T09:15:00+01:00',
      headline: 'Ministers sign treaty',
      byline: 'Ada Quill',
      language: 'en',
      infosource: [{ name: 'Example Agency' }],
      body_text: `${FIRST}\n\n${THEN}`,
      associations: { picture: { type: 'picture' } },
    });
    expect(blocksOf(input)).toEqual(WHOLE);
    expect(input).toMatchObject({
      metadata: { title: 'Ministers sign treaty', publisher: 'Example Agency', published: '2021-03-04T09:15:00+01:00', language: 'en', url: 'https://agency.example/item/1' },
      dropped: [{ kind: 'part', count: 1 }],
    });
  });

  it('of version 1 is read from its markup where it has any', async () => {
    const input = await read({ uri: 'tag:1', headline: 'Ministers sign treaty', byline: 'Ada Quill', body_text: 'not this', body_xhtml: `<p>${FIRST}</p><h2>Protest</h2><ul><li>${THEN}</li></ul><img src="a.png">` });
    expect(blocksOf(input)).toEqual([...WHOLE.slice(0, 3), 'heading: Protest', `list-item: ${THEN}`]);
    expect(input.dropped).toEqual([{ kind: 'picture', count: 1 }]);
  });

  it('of version 2 is read from its lists of headlines and bodies', async () => {
    const input = await read({
      uri: 'tag:1',
      headlines: [{ role: 'short', value: 'Treaty' }, { role: 'main', value: 'Ministers sign treaty' }],
      byline: 'Ada Quill',
      infosources: [{ name: 'Example Agency' }, { name: 'Other' }],
      bodies: [{ role: 'main', contenttype: 'text/plain', value: `${FIRST}\n${THEN}` }],
    });
    expect(blocksOf(input)).toEqual(WHOLE);
    expect(input.metadata).toEqual({ title: 'Ministers sign treaty', publisher: 'Example Agency' });
  });

  it('of version 3 is read with its names in camel case', async () => {
    const input = await read({ uri: 'tag:1', versionCreated: '2021-03-04', headlines: [{ value: 'Ministers sign treaty' }], by: 'Ada Quill', infoSources: [{ name: 'Example Agency' }], bodies: [{ contentType: 'application/xhtml+xml', value: `<p>${FIRST}</p><p>${THEN}</p>` }] });
    expect(blocksOf(input)).toEqual(WHOLE);
    expect(input.metadata).toMatchObject({ publisher: 'Example Agency', published: '2021-03-04' });
  });

  it('takes no date that is none, and no address that is none', async () => {
    const input = await read({ uri: 'javascript:alert(1)', versioncreated: 'last Thursday', headline: 'Ministers sign treaty', body_text: FIRST });
    expect(input.metadata).toEqual({ title: 'Ministers sign treaty' });
  });

  it('without text is refused', async () => {
    await expect(read({ uri: 'tag:1', headline: 'Ministers sign treaty', body_text: ' ' })).rejects.toMatchObject({
      reason: 'no-article',
      message: 'The news item holds no text: neither “body_text” nor “body_xhtml” nor “bodies” has any.',
    });
  });

  it.each([['a list', [1, 2]], ['something else', { name: 'no item', body_text: 'x' }]])('is not seen in JSON of %s', async (_, value) => {
    expect((await read(value)).text).toBe(JSON.stringify(value));
  });
});
