import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/segment/tokens.ts';

const norms = (text: string, language?: string) => tokensOf(text, { start: 0, end: text.length }, language).map((t) => t.norm);

describe('tokensOf', () => {
  it('keeps initials together and reads U.S. as US', () => {
    expect(norms('The U.S. and US forces')).toEqual(['the', 'us', 'and', 'us', 'forces']);
  });
  it('keeps numbers with their groups and decimals', () => {
    expect(norms('320,000 people, 4.5 percent')).toEqual(['320,000', 'people', ',', '4.5', 'percent']);
  });
  it('parts words at hyphens', () => {
    expect(norms('Russian-US channels')).toEqual(['russian', '-', 'us', 'channels']);
  });
  it('reads curly and straight apostrophes alike', () => {
    expect(norms('don’t')).toEqual(norms("don't"));
  });
  it('finds words in scripts without spaces', () => {
    expect(norms('東京で会談した', 'ja').length).toBeGreaterThan(2);
  });
});
