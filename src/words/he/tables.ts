import type { Catalogue } from '../live.ts';

export const tables: Catalogue['tables'] = {
  names: { passages: 'קטעים', quotations: 'ציטוטים', figures: 'מספרים ותאריכים', names: 'שמות' },
  number: 'מס׳',
  source: 'מקור',
  place: 'מיקום',
  findings: 'ממצאים',
  between: 'בין המקורות',

  passage: 'קטע',
  tellers: 'מקורות שדיווחו',
  measuredAgainst: 'מושווה מול',
  ofSource: (source, sigil) => ({
    words: source,
    standing: `${sigil}: ניסוח`,
    place: `${sigil}: מיקום`,
    sameWords: `${sigil}: אותן מילים, %`,
    sure: `${sigil}: ודאות, %`,
  }),

  speaker: 'דובר/ת',
  fullest: 'הנוסח המלא ביותר',
  fullestFirst: 'הנוסח המלא ביותר מופיע ראשון.',
  verdict: 'קביעה',
  asGiven: 'כפי שהובא',
  wordsKept: 'מילים שנשמרו',
  wordsInAll: 'מילים בנוסח המלא ביותר',
  inNoComparison: 'לא הושווה',

  stated: 'מה נטען',
  kind: 'סוג',
  asWritten: 'כפי שנכתב',
  readAs: 'נקרא כ־',

  name: 'שם',
  form: 'מכונה',
  times: 'פעמים',
  kinds: {
    number: 'מספר',
    date: 'תאריך',
    money: 'סכום כסף',
    percent: 'אחוז',
    duration: 'משך זמן',
    age: 'גיל',
    distance: 'מרחק',
    other: 'אחר',
  },
};
