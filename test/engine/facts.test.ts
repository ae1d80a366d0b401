import { describe, expect, it } from 'vitest';
import { isRounded, sameDate, valueOf, type DateValue } from '../../src/collate/facts/value.ts';
import type { Figure } from '../../src/model.ts';
import { facts, told } from './facts.notation.ts';

const dinner = (figure: string) => `The two shook hands at the harbour dinner on ${figure}.`;
const killed = (figure: string) => `The flood killed ${figure} in the harbour district.`;

describe('facts', () => {
  it.each([
    ['the same number of the same thing', [killed('{12 people|number 12}'), killed('{twelve people|number 12}')], ['agree A+B']],
    ['the same day', [dinner('{November 10|date --11-10}'), dinner('{November 10, 2017|date 2017-11-10}')], ['agree A+B']],
    ['the same sum', ['The port paid {$5 million|money USD 5000000} for the ferry.', 'For the ferry the port paid {5m dollars|money USD 5000000}.'], ['agree A+B']],
    ['the same weekday', [dinner('{Friday|date -W-5}'), dinner('{Friday evening|date -W-5}')], ['agree A+B']],
    ['the same words of a year, in an article without a date', [`2017-11-11: ${dinner('{last year|date 2016}')}`, dinner('{last year|date P-1Y}')], ['agree A+B']],
    ['the same words of what has no single value', [dinner('{two or three|number 2/3} evenings'), dinner('{two or three|number 2/3} evenings')], ['agree A+B']],
    ['the same words of a day that floats', [dinner('{today|date P0D}'), dinner('{Today|date P0D}')], ['agree A+B']],
    ['the same share', ['Turnout in the harbour vote reached {40 percent|percent 40 percent}.', 'The harbour vote had a turnout of {40 per cent|percent 40 percent}.'], ['agree A+B']],
  ])('that agree: %s', (_, notations, expected) => {
    expect(told(notations)).toEqual(expected);
  });

  it.each([
    ['a weekday for a day of this year', [`2017-11-11: ${dinner('{November 10|date 2017-11-10}')}`, dinner('{Friday evening|date -W-5}')], 'other-words A+B: November 10, 2017 was a Friday'],
    ['a weekday reckoned from the article’s date', [dinner('{November 10|date --11-10}'), `2017-11-11: ${dinner('{Friday|date 2017-11-10}')}`], 'other-words A+B: November 10, 2017 was a Friday'],
    ['a year reckoned from that of the event', ['2017-11-11: The storm closed the harbour bridge in {2016|date 2016}.', 'The storm closed the harbour bridge {last year|date P-1Y}.'], 'other-words A+B: “2016” and “last year”'],
    ['a year in words', ['The storm closed the harbour bridge in {2016|date 2016}.', 'The storm closed the harbour bridge {last year|date 2016}.'], 'other-words A+B: “2016” and “last year”'],
  ])('in other words: %s', (_, notations, expected) => {
    expect(told(notations)).toEqual([expected]);
  });

  it.each([
    ['a count', [killed('{312 people|number 312}'), killed('{more than 300 people|number 300}')], 'rounded A+B: “312 people” and “more than 300 people”: one is a round form of the other'],
    ['a sum', ['The harbour port paid {$4.9 million|money USD 4900000} to the ferry firm.', 'The harbour port paid {$5 million|money USD 5000000} to the ferry firm.'], 'rounded A+B: “$4.9 million” and “$5 million”: one is a round form of the other'],
  ])('that are rounded: %s', (_, notations, expected) => {
    expect(told(notations)).toEqual([expected]);
  });

  it.each([
    ['two counts of one thing', [killed('{12 people|number 12}'), killed('{15 people|number 15}')], 'disagree A+B: “12 people” and “15 people”'],
    ['two days of one thing', [dinner('{November 10|date --11-10}'), dinner('{November 12|date --11-12}')], 'disagree A+B: “November 10” and “November 12”'],
    ['two weekdays of one thing', [dinner('{Friday|date -W-5}'), dinner('{Thursday|date -W-4}')], 'disagree A+B: “Friday” and “Thursday”'],
    ['two sums', ['The harbour port paid {$5 million|money USD 5000000} to the ferry firm.', 'The harbour port paid {$7 million|money USD 7000000} to the ferry firm.'], 'disagree A+B: “$5 million” and “$7 million”'],
    ['two years', ['The harbour bridge opened to traffic in {2014|date 2014}.', 'The harbour bridge opened to traffic in {2016|date 2016}.'], 'disagree A+B: “2014” and “2016”'],
  ])('that disagree: %s', (_, notations, expected) => {
    expect(told(notations)).toEqual([expected]);
  });

  it.each([
    ['other things are counted', [killed('{12 people|number 12}'), killed('{15 horses|number 15}')]],
    ['the sentences are not linked', [killed('{12 people|number 12}'), `Nobody came. / ${killed('{15 people|number 15}')}`]],
    ['the sums are of two currencies', ['The harbour port paid {$5 million|money USD 5000000} to the firm.', 'The harbour port paid {€7 million|money EUR 7000000} to the firm.']],
    ['one says no number', [killed('{1,200 people|number 1200}'), killed('{thousands of people|number 1000}')]],
    ['a range holds the other', [killed('{two or three people|number 2/3}'), killed('{three people|number 3}')]],
    ['the words around differ', ['Keller met {3 ministers|number 3}.', 'Ives advised {4 ministers|number 4}.']],
    ['one article tells both', [`${killed('{12 people|number 12}')} / ${killed('{15 people|number 15}')}`, killed('{15 people|number 15}')]],
    ['a weekday stands against a day whose year nobody tells', [dinner('{November 10|date --11-10}'), dinner('{Friday|date -W-5}')]],
    ['a day stands against a month', [dinner('{November 10|date --11-10}'), dinner('{November|date --11}')]],
    ['a year stands against one that is reckoned from nobody knows when', ['The storm closed the harbour bridge in {2016|date 2016}.', 'The storm closed the harbour bridge {last year|date P-1Y}.']],
    ['two years are reckoned from nobody knows when', ['The storm closed the harbour bridge {this year|date P0Y}.', 'The storm closed the harbour bridge {last year|date P-1Y}.']],
    ['a time of day stands against a day', [dinner('{19:30|date T19:30}'), dinner('{November 10|date --11-10}')]],
  ])('that are not set against each other: %s', (_, notations) => {
    expect(told(notations).filter((fact) => /disagree|rounded|other-words/.test(fact))).toEqual([]);
  });

  it('do not disagree in sentences that have a part in common, unless nearly all around is the same', () => {
    expect(told([dinner('{November 10|date --11-10}'), dinner('{November 12|date --11-12}')], ['0.0=1.0 partial'])).toEqual(['one-source A', 'one-source B']);
  });

  it('do not disagree where a sentence holds two figures for one', () => {
    const both = 'The flood killed {12 people|number 12} in the harbour district and {15 people|number 15} in the harbour district.';
    expect(told([both, killed('{20 people|number 20}')]).join()).not.toMatch(/disagree/);
  });

  it('join what is told with the same two words around it, without a link', () => {
    const one = 'Troops regained {40 percent|percent 40 percent} of the border town.';
    expect(told([`Nobody came. / ${one}`, one])).toEqual(['agree A+B']);
  });

  it('of one article only are listed with that article', () => {
    expect(told([killed('{12 people|number 12}'), 'Nobody came.'])).toEqual(['one-source A']);
  });

  it('join three articles when two of them are linked to the third', () => {
    expect(told([killed('{12 people|number 12}'), killed('{12 people|number 12}'), killed('{12 people|number 12}')], ['0.0=1.0', '1.0=2.0'])).toEqual(['agree A+B+C']);
  });

  it('set one article against two that agree', () => {
    expect(told([killed('{12 people|number 12}'), killed('{12 people|number 12}'), killed('{15 people|number 15}')], ['0.0=1.0', '0.0=2.0', '1.0=2.0'])).toEqual([
      'disagree A+B+C: “12 people” and “15 people”',
    ]);
  });

  it('are named by what stands around the figure, up to the next comma', () => {
    expect(facts([dinner('{November 10|date --11-10}'), 'Nobody.'])[0]!.label).toBe('at the harbour dinner on …');
    expect(facts(['Late, it rose by {4 metres|distance 4 m} within hours, then fell.', 'Nobody.'])[0]!.label).toBe('it rose by … within hours');
  });

  it('are named across a comma where nearly nothing stands before it', () => {
    expect(facts(['On {Thursday|date -W-4}, the harbour council met.', 'Nobody.'])[0]!.label).toBe('On …, the harbour council');
    expect(facts(['{Late Thursday|date -W-4}, the harbour council met.', 'Nobody.'])[0]!.label).toBe('…, the harbour council');
  });

  it('are named with whole compounds', () => {
    expect(facts(['Ito is on the {third leg|number 3} of a 12-day tour of ports.', 'Nobody.'])[0]!.label).toBe('Ito is on the … of a 12-day');
  });

  it('point at the figures themselves', () => {
    const [{ findings }] = facts([killed('{12 people|number 12}'), killed('{15 people|number 15}')]) as [ReturnType<typeof facts>[number]];
    expect(findings[0]!.rule).toBe('values-differ');
    expect(findings[0]!.evidence).toEqual([{ article: 0, start: 17, end: 26 }, { article: 1, start: 17, end: 26 }]);
  });

  it('of a sentence full of numbers are not compared', () => {
    const table = `Scores of the harbour cup: ${Array.from({ length: 60 }, (_, k) => `{${k}|number ${k}}`).join(' ')}.`;
    expect(told([table, table]).every((fact) => fact.startsWith('one-source'))).toBe(true);
  });
});

describe('values', () => {
  const amount = (number: number) => ({ number, unit: '', vague: false });
  it.each([
    [312, 300, true],
    [4.9, 5, true],
    [1249, 1200, true],
    [180, 100, false],
    [312, 315, false],
    [300, 400, false],
    [12, 12, false],
  ])('%d and %d are a number and its round form: %s', (x, y, expected) => {
    expect(isRounded(amount(x), amount(y))).toBe(expected);
    expect(isRounded(amount(y), amount(x))).toBe(expected);
  });

  const date = (value: string) => valueOf({ article: 0, start: 0, end: 1, kind: 'date', value } satisfies Figure, { text: '1' }).date as DateValue;
  it.each([
    ['2017-11-10', '--11-10', null, true],
    ['2017-11-10', '-W-5', null, true],
    ['2017-11-10', '-W-4', null, false],
    ['--11-10', '-W-5', 2017, true],
    ['--11-10', '-W-5', null, false],
    ['2017', '2017-11', null, false],
    ['2017', '2017', null, true],
    ['2016', '2017', null, false],
  ])('%s and %s in %s are one date: %s', (x, y, year, expected) => {
    expect(sameDate(date(x), date(y), year)).toBe(expected);
  });
});
