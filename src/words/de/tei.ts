import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const tei: Catalogue['tei'] = {
  title: (articles) => `Ein Vergleich von ${counted(articles, 'Artikel', 'Artikeln')}`,
  unpublished: 'Hergestellt auf dem Rechner dessen, der die Artikel verglichen hat; nicht veröffentlicht.',
  editorial: [
    'Jeder Artikel steht vollständig da, auch das beiseitegelegte Seitenbeiwerk. Stellen, Zuordnungen und Unterschiede hat ein Programm gefunden.',
    'Kein Artikel ist das Original, daher ist keine Lesart ein Lemma. Eine leere Lesart sagt, dass die Quelle die Stelle nicht berichtet. Die Gewissheit einer Zuordnung ist die Wahrscheinlichkeit, dass sorgfältige Leser sie annehmen. Stellenangaben zählen Zeichen von 0 an.',
    'Zeichen, die XML nicht fassen kann, sind ersetzt: Steuerzeichen durch ihre Bilder (ab U+2400), andere durch U+FFFD.',
  ],
  setApart: 'Ausgenommen: von Stellen und Zählungen.',
};
