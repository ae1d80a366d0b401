import type { NameKind, FoundOrder } from '../../model.ts';
import { datesIn } from '../dates.ts';
import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { form } from './counted.ts';
import { reasons } from './reasons.ts';
import { quoted } from './quoted.ts';

/** Mots cités dans un constat ; au-delà, ils sont comptés. */
const QUOTED = 12;

const inMarks = (text: string, words: number) => (words <= QUOTED ? inLine(text) : `${words} mots`);
const verb = (words: number) => (words <= QUOTED ? 'manque' : 'manquent');
const inLine = (text: string) => quoted(text.replace(/\s+/gu, ' '));
const listed = (forms: readonly string[]) => and(forms.map(inLine));
const dates = datesIn('fr');
const { weekday, needYear } = dates;
const { and, or, languages } = listsIn('fr');
const THINGS: Record<NameKind, string> = { person: 'la même personne', group: 'le même groupe', place: 'le même lieu', name: 'la même chose' };

/** « 1er novembre », « 11 novembre 2017 ». */
const day = (date: string, withYear: boolean) => dates.day(date, withYear).replace(/^1(?= )/, '1er');

function toldElsewhere(matched: number, all: number): string {
  if (all === 1) return matched === 0 ? 'sa seule phrase n’est rapportée par aucun autre article' : 'il ne compte qu’une phrase, qu’un autre article rapporte';
  if (matched === 0) return `aucune de ses ${all} phrases n’est rapportée par un autre article`;
  return `${form(matched, 'une seule', `seulement ${matched}`)} de ses ${all} phrases ${form(matched, 'est rapportée', 'sont rapportées')} par un autre article`;
}

const ORDERS: Record<FoundOrder, string> = {
  dates: 'dans l’ordre de leurs dates',
  lengths: 'aucune date n’indique laquelle est venue d’abord\u00a0: la plus longue, avec du texte ajouté, est tenue pour la plus récente',
  unknown: 'rien n’indique laquelle est venue d’abord',
};

export const said: Catalogue['said'] = {
  findings: {
    'words-outside-marks': (text, words) => `${inMarks(text, words)} hors des guillemets`,
    'words-missing': (text, words) => `${inMarks(text, words)} ${verb(words)} entre les guillemets, sans points de suspension`,
    'sentence-missing': (sentences) => `${sentences === 1 ? 'une phrase manque' : `${sentences} phrases manquent`} entre les guillemets, sans points de suspension`,
    'words-changed': (text, words, fullText, fullWords) => `${inMarks(text, words)} entre les guillemets pour ${inMarks(fullText, fullWords)}`,
    'words-inserted': (text, words) =>
      words <= QUOTED
        ? `${inLine(text)}, entre les guillemets, n’est pas dans la forme la plus complète`
        : `${words} mots, entre les guillemets, ne sont pas dans la forme la plus complète`,
    'words-paraphrased': (text, words, fullText, fullWords) => `${inMarks(text, words)} pour ${inMarks(fullText, fullWords)}`,
    'speakers-differ': (one, other) => `Attribué à ${one} dans un article, à ${other} dans un autre`,
    calendar: (date) => `Le ${day(date, true)} était un ${weekday(date)}`,
    'same-other-words': (forms) => listed(forms),
    rounded: (forms) => `${listed(forms)}\u00a0: l’un est la forme arrondie de l’autre`,
    'values-differ': (forms) => listed(forms),
    'forms-differ': (one, other, kind) => `${inLine(one)} et ${inLine(other)} pour ${THINGS[kind]}`,
    'short-form': (short, full) => `${inLine(short)} est mis pour ${inLine(full)}`,
    alias: (name, says) => `${inLine(name)}\u00a0: ${inLine(says)}`,
  },
  notices: {
    'other-event': (matched, all, own, others, rest) => {
      const told = toldElsewhere(matched, all);
      if (others.length === 0) return `${told.replace(/^./, (letter) => letter.toUpperCase())}. Aucune date ne confirme qu’il s’agit d’un autre événement. L’article est exclu du décompte.`;
      const withYear = needYear([own, ...others]);
      const theirs = or(new Set(others.map((date) => `du ${day(date, withYear)}`)));
      return `Il est daté du ${day(own, withYear)}, ${form(rest, 'l’autre', 'les autres')} ${theirs}, et ${told}. Il est exclu du décompte.`;
    },
    'same-text': (sigil) => `C’est le même texte que ${sigil}, lettre pour lettre.`,
    'cut-off': (end) => `Le texte semble s’interrompre à «\u00a0${end}\u00a0». La suite peut néanmoins avoir été rapportée.`,
    'no-text': () => 'Il ne contient aucun texte à comparer. Tout y a été mis de côté, ou il est vide.',
    'language-differs': (tags) =>
      `Langues des articles\u00a0: ${languages(tags)}. D’une langue à l’autre, seuls les noms, les chiffres et les mots écrits de la même façon peuvent être mis en correspondance.`,
    limit: (a, b) => `${a} et ${b} sont trop longs pour une comparaison complète\u00a0: certaines correspondances n’ont peut-être pas été trouvées.`,
    'no-match': () => 'Ces articles n’ont aucun passage en commun. Ils traitent peut-être d’événements différents.',
  },
  versions: (order, share, articles) => `même média, et ${articles > 2 ? 'au moins ' : ''}${Math.round(100 * share)}\u202f% de mots en commun\u202f; ${ORDERS[order]}`,
  reasons,
  reasonOf: (phrase, words) => `${phrase}\u00a0: ${words}`,
};
