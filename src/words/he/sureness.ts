import type { Catalogue } from '../live.ts';
import { form, matchesOf } from './counted.ts';

export const sureness: Catalogue['sureness'] = {
  question: 'כמה ודאית צריכה התאמה להיות?',
  choices: {
    possible: 'כל האפשריות, החל מ־25%',
    balanced: 'מאוזן',
    strong: 'רק חזקות, החל מ־80%',
  },
  meanings: {
    possible: 'מוצא יותר ממה שנאמר במילים אחרות. צפויות התאמות שגויות בין אלה שיש לצדן סימן שאלה.',
    balanced: 'בערך אותו מספר של התאמות שגויות ושל התאמות שלא נמצאו.',
    strong: 'כמעט בלי התאמות שגויות, אבל חלק ממה שנאמר במילים אחרות ייספר כמדווח במקור אחד בלבד.',
  },
  matches: (all) => matchesOf(all),
  change: (came, went) => {
    const parts = [
      ...(came > 0 ? [came === 1 ? 'אחת חדשה' : `${came} חדשות`] : []),
      ...(went > 0 ? [went === 1 ? 'אחת ירדה' : `${went} ירדו`] : []),
    ];
    return parts.length > 0 ? `, ${parts.join(', ')}` : ', ללא תוספות וללא גריעות';
  },
  possible: (possible) => `${possible === 1 ? 'אחת' : possible} מהן ${form(possible, 'רק אפשרית', 'רק אפשריות')}, פחות מ־80%: בסימון\u00a0?`,
};
