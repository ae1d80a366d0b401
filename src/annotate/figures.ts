import type { FigureKind, Span } from '../model.ts';
import { sentenceTokens } from '../segment/tokens.ts';
import { mapped, type Work } from '../work.ts';
import { primaryLanguage, type ReadableArticle } from './article.ts';
import { Calendar } from './figures/calendar.ts';
import { Line } from './figures/line.ts';
import { mayOpen } from './figures/openers.ts';
import { RULES } from './figures/rules.ts';
import { wordsOf } from './figures/words.ts';

/** A number, date, sum … with its unit or counted noun, hedges ("more than") included. */
export interface FoundFigure extends Span {
  readonly kind: FigureKind;
  /**
   * Normalised: a date or interval as in ISO 8601 ("2017-11-10", "2011/2013"; "--11-10" without a year, "-W-5" a
   * Friday that cannot be placed, "T19:19" a time of day), a duration or age ("P12D"), "USD 5000000", "12 percent",
   * "5 km", or a number. Hedges are left out, so that "more than 300" and "300" agree.
   */
  readonly value: string;
}

type DatedArticle = ReadableArticle & { readonly published: string | null };

/** Sentences between two pauses. */
const AT_ONCE = 200;

/** The figures of an article in order; none overlap. Relative dates are reckoned from `published`. */
export function* figuresIn(article: DatedArticle): Work<FoundFigure[]> {
  const words = wordsOf(article.language);
  const calendar = new Calendar(article.published);
  const language = primaryLanguage(article.language);
  const lines = sentenceTokens({ ...article, language });
  const found = yield* mapped(lines, AT_ONCE, (tokens) => figuresOfLine(new Line(article.text, tokens, language, words, calendar)));
  return found.flat();
}

function figuresOfLine(line: Line): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (let at = 0; at < line.tokens.length;) {
    const figure = mayOpen(line.tokens[at]!, line.word(at), line.words) ? figureAt(line, at) : null;
    if (figure)
      found.push({
        start: line.tokens[at]!.start,
        end: line.endOf(figure.end - 1),
        kind: figure.kind,
        value: figure.value,
      });
    at = figure?.end ?? at + 1;
  }
  return found;
}

function figureAt(line: Line, at: number) {
  for (const rule of RULES) {
    const match = rule(line, at);
    if (match) return match;
  }
  return null;
}
