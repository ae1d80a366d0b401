import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const sureness: Catalogue['sureness'] = {
  question: '¿Qué seguridad debe tener una coincidencia?',
  choices: {
    possible: 'Todas las posibles, desde el 25\u00a0%',
    balanced: 'Equilibrio',
    strong: 'Solo las sólidas, desde el 80\u00a0%',
  },
  meanings: {
    possible: 'Encuentra más de lo que se dice con otras palabras. Entre las que llevan signo de interrogación habrá coincidencias equivocadas.',
    balanced: 'Más o menos tantas coincidencias equivocadas como no encontradas.',
    strong: 'Apenas hay coincidencias equivocadas, pero parte de lo dicho con otras palabras cuenta como recogido por una sola fuente.',
  },
  matches: (all) => counted(all, 'coincidencia', 'coincidencias'),
  change: (came, went) => {
    const parts = [...(came > 0 ? [counted(came, 'nueva', 'nuevas')] : []), ...(went > 0 ? [counted(went, 'desaparecida', 'desaparecidas')] : [])];
    return parts.length > 0 ? `, ${parts.join(', ')}` : ', ninguna nueva, ninguna desaparecida';
  },
  possible: (possible) => `De ellas, ${counted(possible, 'es solo posible', 'son solo posibles')}, por debajo del 80\u00a0%: marcadas con\u00a0?`,
};
