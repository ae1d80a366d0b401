import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';

export const sureness: Catalogue['sureness'] = {
  question: 'ما مدى التأكد اللازم للتطابق؟',
  choices: {
    possible: 'كل المحتمل، من 25%',
    balanced: 'متوازن',
    strong: 'القوي فقط، من 80%',
  },
  meanings: {
    possible: 'يجد المزيد مما ورد بكلمات أخرى. تُتوقع تطابقات خاطئة بين ما عليه علامة استفهام.',
    balanced: 'التطابقات الخاطئة بقدر ما يفوت منها تقريبًا.',
    strong: 'لا يكاد يخطئ تطابق، لكن بعض ما ورد بكلمات أخرى يُعدّ واردًا في مصدر واحد فقط.',
  },
  matches: (all) => counted(all, 'match'),
  change: (came, went) => {
    const parts = [...(came > 0 ? [`الجديد: ${came}`] : []), ...(went > 0 ? [`الزائل: ${went}`] : [])];
    return parts.length > 0 ? `، ${parts.join('، ')}` : '، لا جديد ولا زائل';
  },
  possible: (possible) => `${possible} منها ${form(possible, 'محتمل', 'محتملان', 'محتملة')} فقط، دون 80%: العلامة\u00a0؟`,
};
