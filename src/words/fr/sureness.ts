import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';

export const sureness: Catalogue['sureness'] = {
  question: 'À partir de quelle certitude retenir une correspondance\u202f?',
  choices: {
    possible: 'Toutes les possibles, dès 25\u202f%',
    balanced: 'Équilibré',
    strong: 'Seulement les sûres, dès 80\u202f%',
  },
  meanings: {
    possible: 'Trouve davantage de ce qui est rapporté avec d’autres mots. Attendez-vous à des correspondances fausses parmi celles qui portent un point d’interrogation.',
    balanced: 'À peu près autant de correspondances fausses que de correspondances non trouvées.',
    strong: 'Presque aucune correspondance fausse, mais une partie de ce qui est rapporté avec d’autres mots compte comme rapportée par une seule source.',
  },
  matches: (all) => counted(all, 'correspondance', 'correspondances'),
  change: (came, went) => {
    const parts = [...(came > 0 ? [`${came} de plus`] : []), ...(went > 0 ? [`${went} de moins`] : [])];
    return parts.length > 0 ? `, ${parts.join(', ')}` : ', aucune de plus, aucune de moins';
  },
  possible: (possible) => `${possible} d’entre elles ${form(possible, 'est seulement possible', 'sont seulement possibles')}, sous 80\u202f%\u00a0: ${form(possible, 'marquée', 'marquées')}\u202f?`,
};
