import type { Catalogue } from '../live.ts';
import { counted, form, matchesOf } from './counted.ts';

export const sureness: Catalogue['sureness'] = {
  question: 'Наскільки певним має бути збіг?',
  choices: {
    possible: 'Усі можливі, від 25%',
    balanced: 'Урівноважено',
    strong: 'Лише надійні, від 80%',
  },
  meanings: {
    possible: 'Знаходить більше з того, що сказано іншими словами. Серед збігів зі знаком питання будуть і хибні.',
    balanced: 'Хибних збігів приблизно стільки ж, скільки незнайдених.',
    strong: 'Хибних збігів майже немає, але дещо, сказане іншими словами, вважається сказаним лише в одному джерелі.',
  },
  matches: (all) => matchesOf(all),
  change: (came, went) => {
    const parts = [...(came > 0 ? [counted(came, 'новий', 'нові', 'нових')] : []), ...(went > 0 ? [counted(went, 'зник', 'зникли', 'зникло')] : [])];
    return parts.length > 0 ? `, ${parts.join(', ')}` : ', нових немає, жоден не зник';
  },
  possible: (possible) => `${possible} з них ${form(possible, 'лише можливий', 'лише можливі', 'лише можливі')}, менше ніж 80%: позначка\u00a0?`,
};
