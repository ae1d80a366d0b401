import type { Sureness } from '../../present/sureness.ts';
import { counted } from './counted.ts';

/** Words of the choice how sure a match must be. */
export const sureness = {
  question: 'How sure must a match be?',
  choices: {
    possible: 'All possible, from 25 %',
    balanced: 'Balanced',
    strong: 'Only strong, from 80 %',
  } satisfies Record<Sureness, string>,
  meanings: {
    possible: 'Finds more of what is told in other words. Expect wrong matches among those with a question mark.',
    balanced: 'About as many wrong matches as missed ones.',
    strong: 'Hardly a wrong match, but some of what is told in other words counts as told by one only.',
  } satisfies Record<Sureness, string>,
  matches: (all: number) => counted(all, 'match', 'matches'),
  change: (came: number, went: number) => {
    const parts = [...(came > 0 ? [`${came} new`] : []), ...(went > 0 ? [`${went} gone`] : [])];
    return parts.length > 0 ? `, ${parts.join(', ')}` : ', none new, none gone';
  },
  possible: (possible: number) => `${possible} of them ${possible === 1 ? 'is' : 'are'} only possible, under 80 %: marked\u00a0?`,
};
