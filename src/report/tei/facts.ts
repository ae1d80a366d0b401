import type { Comparison, Fact, Figure, Finding, Naming, Rendering, Saying } from '../../model.ts';
import { dated } from './header.ts';
import { pointersTo, witnessId, type Pointers } from './pointers.ts';
import { container, element, type Xml } from '../xml.ts';

/** Every pair of quotation marks: what they hold, and the speaker as the content of the span. */
export function quotationList({ quotations }: Comparison, pointers: Pointers): Xml[] {
  const spans = quotations.flatMap(({ kind, speaker, ...place }) => {
    const target = pointers.to(place);
    return target === null ? [] : [element('span', { type: kind, target }, speaker ?? '')];
  });
  return spans.length > 0 ? [container('spanGrp', { type: 'quotations' }, spans)] : [];
}

/** What was said, and what each source makes of it; the fullest form first. */
export function remarkList(comparison: Comparison, pointers: Pointers): Xml[] {
  return list('remarks', comparison.sayings.map((saying) => remark(comparison, saying, pointers)));
}

function remark({ articles }: Comparison, { speaker, renderings, findings }: Saying, pointers: Pointers): Xml {
  const readings = renderings.flatMap((rendering) => {
    const text = rendering.at ? articles[rendering.article]!.text.slice(rendering.at.start, rendering.at.end) : '';
    const quote = rendering.at && text !== '' ? [element('quote', { corresp: pointers.to({ article: rendering.article, ...rendering.at }) }, text)] : [];
    return [reading(rendering, rendering.verdict, quote), ...findingNotes(rendering.findings, rendering)];
  });
  return container('app', {}, [...labelled('speaker', speaker ?? ''), ...readings, ...findingNotes(findings)]);
}

/** Numbers, dates and sums of one thing, as each source states them. */
export function figureList(comparison: Comparison, pointers: Pointers): Xml[] {
  return list('figures', comparison.facts.map((fact) => factEntry(comparison, fact, pointers)));
}

function factEntry({ articles, figures }: Comparison, { label, verdict, entries, findings }: Fact, pointers: Pointers): Xml {
  const readings = entries.map((entry) => {
    const stated = entry.figures.map((index) => figureElement(articles[entry.article]!.text, figures[index]!, pointers));
    return reading(entry, null, stated);
  });
  return container('app', { type: verdict }, [...labelled('label', label), ...readings, ...findingNotes(findings)]);
}

function figureElement(text: string, figure: Figure, pointers: Pointers): Xml {
  const [words, corresp] = [text.slice(figure.start, figure.end), pointers.to(figure)];
  return figure.kind === 'date' ? dated(figure.value, words, corresp) : element('measure', { type: figure.kind, n: figure.value, corresp }, words);
}

/** By what names each source calls somebody or something. */
export function nameList({ names }: Comparison, pointers: Pointers): Xml[] {
  return list('names', names.map((naming) => nameEntry(naming, pointers)));
}

function nameEntry({ name, kind, forms, findings }: Naming, pointers: Pointers): Xml {
  const readings = forms.map(({ article, form, spans }) => {
    const places = spans.flatMap((span) => pointers.to({ article, ...span }) ?? []);
    return reading({ article }, null, [element('name', { type: kind, corresp: places.join(' ') || null }, form)]);
  });
  return container('app', {}, [...labelled('label', name), ...readings, ...findingNotes(findings)]);
}

/** What readers wrote about words. */
export function noteList({ notes }: Comparison, pointers: Pointers): Xml[] {
  const spans = notes.flatMap(({ text, places }) => {
    const targets = places.flatMap((place) => pointers.to(place) ?? []);
    return targets.length > 0 ? [element('span', { type: 'note', target: targets.join(' ') }, text)] : [];
  });
  return spans.length > 0 ? [container('spanGrp', { type: 'notes' }, spans)] : [];
}

function list(type: string, entries: readonly Xml[]): Xml[] {
  return entries.length > 0 ? [container('listApp', { type }, entries)] : [];
}

function reading({ article }: Pick<Rendering, 'article'>, type: string | null, contents: readonly Xml[]): Xml {
  return element('rdg', { wit: pointersTo([witnessId(article)]), type }, ...contents.flatMap((content, at) => (at === 0 ? [content] : [' ', content])));
}

function labelled(type: string, text: string): Xml[] {
  return text === '' ? [] : [element('note', { type }, text)];
}

/** What is found, of one source or over all. */
function findingNotes(findings: readonly Finding[], of?: Pick<Rendering, 'article'>): Xml[] {
  return findings.map(({ rule, text }) => element('note', { type: 'finding', subtype: rule, corresp: of ? pointersTo([witnessId(of.article)]) : null }, text));
}
