import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const sureness: Catalogue['sureness'] = {
  question: 'Wie sicher muss eine Entsprechung sein?',
  choices: {
    possible: 'Alle möglichen, ab 25 %',
    balanced: 'Ausgewogen',
    strong: 'Nur sichere, ab 80 %',
  },
  meanings: {
    possible: 'Findet mehr von dem, was mit anderen Wörtern berichtet wird. Unter denen mit Fragezeichen sind falsche zu erwarten.',
    balanced: 'Etwa so viele falsche Entsprechungen wie übersehene.',
    strong: 'Kaum eine falsche Entsprechung, aber manches, was mit anderen Wörtern berichtet wird, gilt als nur einmal berichtet.',
  },
  matches: (all) => counted(all, 'Entsprechung', 'Entsprechungen'),
  change: (came, went) => {
    const parts = [...(came > 0 ? [`${came} neu`] : []), ...(went > 0 ? [`${went} weg`] : [])];
    return parts.length > 0 ? `, ${parts.join(', ')}` : ', keine neu, keine weg';
  },
  possible: (possible) => `${possible} davon ${possible === 1 ? 'ist' : 'sind'} nur möglich, unter 80 %: markiert mit\u00a0?`,
};
