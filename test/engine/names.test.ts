import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/annotate/names.ts';
import type { Block } from '../../src/model.ts';
import { sentencesOf } from '../../src/segment/sentences.ts';
import { done } from '../../src/work.ts';

/** Each name as "words in the text → fullest form, kind". Lines are paragraphs; "# " begins the headline. */
function names(text: string, language = 'en'): string[] {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => {
    const headline = line[0].startsWith('# ');
    return {
      role: headline ? 'headline' : 'paragraph',
      start: line.index + (headline ? 2 : 0),
      end: line.index + line[0].length,
    };
  });
  const sentences = done(sentencesOf(text, blocks, language));
  return namesIn({ text, blocks, sentences, language }).map(
    ({ start, end, name, kind }) => `${text.slice(start, end)} → ${name}, ${kind}`,
  );
}

describe('people', () => {
  it('are known by their title, which is no part of the name', () => {
    expect(names('The crowd saw President Bo Hale.')).toEqual(['Bo Hale → Bo Hale, person']);
    expect(names('The crowd saw Mr. Hale.')).toEqual(['Hale → Hale, person']);
  });
  it('are one under full name, surname and title', () => {
    expect(names('They met Ann Lee. Later Ms. Lee left. “No,” Lee said.')).toEqual([
      'Ann Lee → Ann Lee, person',
      'Lee → Ann Lee, person',
      'Lee → Ann Lee, person',
    ]);
  });
  it('take the fullest form that the article has', () => {
    expect(names('They met Mayor Ann Lee. The name of Ann B. Lee is on the wall.')).toEqual([
      'Ann Lee → Ann B. Lee, person',
      'Ann B. Lee → Ann B. Lee, person',
    ]);
  });
  it('are told apart from a namesake with another first name', () => {
    expect(names('They met Ann Lee, a farmer, and Bo Lee, a baker.')).toEqual([
      'Ann Lee → Ann Lee, person',
      'Bo Lee → Bo Lee, person',
    ]);
  });
  it('are told apart from a son of the same name', () => {
    expect(
      names('They met Carl Hale, a farmer, and Carl Hale Jr., a baker.').map((name) => name.split(' → ')[1]),
    ).toEqual(['Carl Hale, person', 'Carl Hale Jr, person']);
  });
  it('keep particles and hyphens', () => {
    expect(names('They met President Omar al-Hadid and Minister Jean-Luc de la Tour.')).toEqual([
      'Omar al-Hadid → Omar al-Hadid, person',
      'Jean-Luc de la Tour → Jean-Luc de la Tour, person',
    ]);
  });
  it('lose a possessive ending', () => {
    expect(names('They saw Mayor Ann Lee’s house.')).toEqual(['Ann Lee → Ann Lee, person']);
  });
  it('are known by a role before the name', () => {
    expect(names('They met campaign manager Ann Lee.')).toEqual(['Ann Lee → Ann Lee, person']);
  });
  it('are no days or months', () => {
    expect(names('They met Ann Lee Wednesday in the hall.').map((name) => name.split(' → ')[0])).toEqual(['Ann Lee']);
  });
});

describe('groups', () => {
  it('are one under name and acronym', () => {
    expect(names('It was the Harbour Protection Agency (HPA). Then the HPA left.')).toEqual([
      'Harbour Protection Agency → Harbour Protection Agency, group',
      'HPA → Harbour Protection Agency, group',
      'HPA → Harbour Protection Agency, group',
    ]);
  });
  it('are one under an acronym that is never explained, dots or not', () => {
    expect(names('It was the Harbour Protection Agency. Then the H.P.A. left.').at(-1)).toBe(
      'H.P.A. → Harbour Protection Agency, group',
    );
  });
  it('take a bracketed acronym even where the name shows no group', () => {
    expect(names('It was the Rising Sun (RS) that burned. Then the RS left.').at(-1)).toBe('RS → Rising Sun, group');
  });
  it('keep "of", "for" and "and" inside their names', () => {
    expect(names('It was the Center for Harbour Policy and the Rivers and Harbours Service.')).toEqual([
      'Center for Harbour Policy → Center for Harbour Policy, group',
      'Rivers and Harbours Service → Rivers and Harbours Service, group',
    ]);
  });
  it('keep titles inside their names', () => {
    expect(names('It was the House Foreign Relations Committee.')).toEqual([
      'House Foreign Relations Committee → House Foreign Relations Committee, group',
    ]);
  });
  it('are one under a shortened name', () => {
    expect(names('It was the Harbour Club International. Then the Harbour Club left.').at(-1)).toBe(
      'Harbour Club → Harbour Club International, group',
    );
  });
});

describe('places', () => {
  it('are known by the words before them', () => {
    expect(names('They lived in Bree and came from Bree.')).toEqual(['Bree → Bree, place', 'Bree → Bree, place']);
  });
  it('are states known by their initials, and no service that begins with these', () => {
    expect(names('They met the U.S. Senate. Then the U.S. agreed.').at(-1)).toBe('U.S. → U.S., place');
    expect(names('They signed a U.S. Norlandian accord. Then Norlandian ships left.').join()).not.toMatch(/person/);
    expect(names('They drove across the United States. Then the US agreed.').at(-1)).toBe('US → United States, place');
  });
  it('are no nationalities', () => {
    expect(names('They lived in Norlandian waters and in Norlandian towns.')).toEqual(['Norlandian → Norlandian, name', 'Norlandian → Norlandian, name']);
  });
  it('are known by what they are', () => {
    expect(names('They crossed the Silver River.')).toEqual(['Silver River → Silver River, place']);
  });
});

describe('what is no name', () => {
  it('is a word that only begins its sentence', () => {
    expect(names('Reports came in. However, nobody read them. Trees fell.')).toEqual([]);
  });
  it('is "I" and "We"', () => {
    expect(names('They said “We go” and I left.')).toEqual([]);
  });
  it('is a headline’s capital, unless the article has the name', () => {
    expect(names('# Hale Leaves Town After Storm\nThe storm drove Mayor Bo Hale away.')).toEqual([
      'Hale → Bo Hale, person',
      'Bo Hale → Bo Hale, person',
    ]);
  });
});

describe('names in other languages', () => {
  it('are no common nouns in German', () => {
    expect(names('Gestern hielt der Zug in einer Stadt am Fluss, und Kanzlerin Anna Berger stieg aus.', 'de')).toEqual([
      'Anna Berger → Anna Berger, person',
    ]);
  });
  it('follow titles in French, Spanish and Russian', () => {
    expect(names('Hier, le ministre Paul Girard est parti.', 'fr')).toEqual(['Paul Girard → Paul Girard, person']);
    expect(names('Ayer, la presidenta Ana Morales salió.', 'es')).toEqual(['Ana Morales → Ana Morales, person']);
    expect(names('Вчера президент Иван Петров уехал.', 'ru')).toEqual(['Иван Петров → Иван Петров, person']);
  });
});

describe('namesIn', () => {
  it('survives long runs of capitals', () => {
    for (const unit of ['Abc ', 'Abc of ', 'A. ', 'Mr. ', 'Abc-', 'de la ', 'Abc and ']) {
      expect(names(unit.repeat(100_000 / unit.length)).every((name) => name.length > 0)).toBe(true);
    }
  });
});
