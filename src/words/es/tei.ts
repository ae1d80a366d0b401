import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const tei: Catalogue['tei'] = {
  title: (articles) => `Comparación de ${counted(articles, 'artículo', 'artículos')}`,
  unpublished: 'Hecho en el equipo de quien comparó los artículos; sin publicar.',
  editorial: [
    'Cada artículo figura completo, con los elementos de página que se apartaron. Los pasajes, los vínculos y las diferencias los encontró un programa.',
    'Ningún artículo es el original, de modo que ninguna lectura es un lema. Una lectura vacía indica que la fuente no recoge el pasaje. La certeza de un vínculo es la probabilidad de que lo acepte quien lea con atención. Las posiciones de los punteros cuentan caracteres desde 0.',
    'Los caracteres que XML no admite se sustituyen: los de control, por sus imágenes (U+2400 y siguientes); los demás, por U+FFFD.',
  ],
  setApart: 'Al margen: fuera de los pasajes y del recuento.',
};
