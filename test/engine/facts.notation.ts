import { finish } from '../../bench/finish.ts';
import { factsOf } from '../../src/collate/facts.ts';
import type { Fact, Figure, FigureKind } from '../../src/model.ts';
import { articleOf } from '../notation.ts';
import { linksOf, sourceOf } from './sayings.notation.ts';

const FIGURE = /\{([^}|]*)\|([a-z]+) ([^}]*)\}/gu;

/** "It killed {12 people|number 12} on {Friday|date -W-5}. / Next sentence." with "2017-11-11:" before it where the date is known. */
export function facts(notations: readonly string[], links: readonly string[] = ['0.0=1.0']): Fact[] {
  const figures: Figure[] = [];
  const sources = notations.map((notation, article) => {
    const [, published = null, body] = /^(?:(\d{4}-\d\d-\d\d): )?(.*)$/su.exec(notation)!;
    let shift = 0;
    const full = body!.split(' / ').join('\n\n');
    for (const { 0: whole, 1: printed, 2: kind, 3: value, index } of full.matchAll(FIGURE)) {
      figures.push({ article, start: index - shift, end: index - shift + printed!.length, kind: kind as FigureKind, value: value! });
      shift += whole.length - printed!.length;
    }
    return sourceOf(articleOf(String.fromCharCode(65 + article), body!.replace(FIGURE, '$1').split(' / '), { published }));
  });
  return finish(factsOf(sources, figures, linksOf(...links)));
}

/** "verdict A+B: finding", one for each fact. */
export function told(notations: readonly string[], links?: readonly string[]): string[] {
  return facts(notations, links).map(({ verdict, entries, findings }) => {
    const articles = entries.map(({ article }) => String.fromCharCode(65 + article)).join('+');
    return [`${verdict} ${articles}`, ...findings.map(({ text }) => text)].join(': ');
  });
}
