import { describe, expect, it } from 'vitest';
import { isCredit, isEnd, isLabel, isLinkList } from '../../src/read/known.ts';
import { arabic } from '../../src/read/phrases/arabic.ts';
import { chinese } from '../../src/read/phrases/chinese.ts';
import { english } from '../../src/read/phrases/english.ts';
import { german } from '../../src/read/phrases/german.ts';
import { japanese } from '../../src/read/phrases/japanese.ts';
import { matcher } from '../../src/read/phrases/matcher.ts';
import { patternOf, type Phrases } from '../../src/read/phrases/phrases.ts';
import { russian } from '../../src/read/phrases/russian.ts';
import { spanish } from '../../src/read/phrases/spanish.ts';

/** A line of the phrase: its gaps filled, the first of several words chosen. */
function lineOf(phrase: string): string {
  const words = phrase.split(' ').map((word) => word.replace(/^[^/]+\/\S*$/u, (choice) => choice.split('/')[0]!));
  return words.join(' ').replaceAll('*', 'x y').replaceAll('#', '12').replaceAll('…', 'and so on');
}

describe('a phrase', () => {
  it.each([
    ['follow * on radio', 'follow the harbour desk on radio', true],
    ['follow * on radio', 'follow the harbour desk on paper', false],
    ['follow * on radio', 'we follow the desk on radio', false],
    ['# shares', '12 shares', true],
    ['# shares', 'many shares', false],
    ['… helped with this report', 'jane doe helped with this report', true],
    ['… helped with this report', 'jane doe helped with this report too', false],
    ['… helped * this report …', 'she helped with this report a lot', true],
    ['see: …', 'see:the map', true],
    ['email him/her at *', 'email her at noon', true],
    ['email him/her at *', 'email them at noon', false],
    ['扫一扫*', '扫一扫看新闻', true],
    ['* is over', 'is over', false],
  ])('“%s” against “%s”: %s', (phrase, line, expected) => {
    expect(matcher([phrase])(line)).toBe(expected);
  });

  it('is found by its words just as by one pattern for all', () => {
    for (const { labels, lists, ends, credits } of [english, german, spanish, russian, arabic, chinese, japanese] satisfies Phrases[]) {
      for (const phrases of [labels, lists, ends, credits]) {
        const [looked, pattern] = [matcher(phrases), new RegExp(`^${patternOf(phrases)}$`, 'u')];
        for (const line of phrases.map(lineOf)) for (const one of [line, `and ${line}`, `${line} then`, line.slice(1)]) expect([one, looked(one)]).toEqual([one, pattern.test(one)]);
      }
    }
  });

  it.each([
    ['a label', isLabel, english.labels],
    ['a list of links', isLinkList, german.lists],
    ['the end of an article', isEnd, russian.ends],
    ['a credit', isCredit, spanish.credits],
  ] as const)('of the catalogue is known: %s', (_, isKnown, phrases) => {
    expect(phrases.map(lineOf).filter((line) => !isKnown(line))).toEqual([]);
  });
});
