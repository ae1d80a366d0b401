import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';

export const sureness: Catalogue['sureness'] = {
  question: 'Насколько надёжным должно быть соответствие?',
  choices: {
    possible: 'Все возможные, от 25\u00a0%',
    balanced: 'Посередине',
    strong: 'Только надёжные, от 80\u00a0%',
  },
  meanings: {
    possible: 'Находит больше сказанного другими словами. Среди соответствий с вопросительным знаком будут ошибочные.',
    balanced: 'Ошибочных соответствий примерно столько же, сколько ненайденных.',
    strong: 'Ошибочных соответствий почти нет, но кое-что сказанное другими словами считается сообщённым только в одном источнике.',
  },
  matches: (all) => counted(all, 'соответствие', 'соответствия', 'соответствий'),
  change: (came, went) => {
    const parts = [...(came > 0 ? [`новых: ${came}`] : []), ...(went > 0 ? [`исчезло: ${went}`] : [])];
    return parts.length > 0 ? `, ${parts.join(', ')}` : ', без изменений';
  },
  possible: (possible) => `Из них лишь ${form(possible, 'возможно', 'возможны', 'возможны')}, ниже 80\u00a0%: ${possible} (со знаком\u00a0?)`,
};
