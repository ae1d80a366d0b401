import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';

const { and: list } = listsIn('fr');

const NUMBERS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** En toutes lettres jusqu’à neuf, en chiffres au-delà. */
function inWords(number: number): string {
  return NUMBERS[number] ?? String(number);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const report: Catalogue['report'] = {
  kind: 'Rapport de comparaison source-diff',
  title: (articles) => `${capital(inWords(articles))} ${form(articles, 'article comparé', 'articles comparés')}`,
  deck: (counts, apart) => {
    const compared = `${capital(inWords(counts))} ${form(counts, 'article comparé', 'articles comparés')} phrase par phrase`;
    if (apart === 0) return `${compared}.`;
    return `${compared}\u202f; ${inWords(apart)} ${form(apart, 'autre est', 'autres sont')} hors décompte.`;
  },
  page: (page, pages) => `${page} sur ${pages}`,
  lettersTo: (sources, first, last) => `${counted(sources, 'source', 'sources')}, de ${first} à ${last}`,
  setApart: (name) => `${name} (hors décompte)`,

  parts: {
    summary: 'Résumé',
    sources: 'Sources',
    told: 'Qui rapporte quoi',
    order: 'Dans quel ordre',
    likeness: 'Proximité des formulations',
    passages: 'Les passages',
    quotations: 'Citations',
    figures: 'Chiffres et dates',
    names: 'Noms',
    alone: 'Rapporté par une seule source',
    aside: 'Mis de côté',
    notes: 'Corrections et notes',
    method: 'Méthode et réglages',
  },
  inARow: (first, second) => `${first} ${second}`,
  section: (number) => `section ${number}`,

  summary: {
    shared: 'En commun',
    wording: 'Formulation',
    quotations: 'Citations',
    figures: 'Chiffres',
    names: 'Noms',
    alone: 'Une seule source',
    aside: 'Mis de côté',
    told: (passages, byAll, articles) => {
      const told = `${counted(passages, 'passage est rapporté', 'passages sont rapportés')} par au moins deux sources`;
      return articles < 3 ? `${told}.` : `${told}\u202f; ${byAll === 0 ? 'aucun' : byAll} par les ${inWords(articles)}.`;
    },
    alike: (pairs, others) => {
      const [first, ...more] = pairs;
      if (!first) return '';
      const named = [`${first.a} et ${first.b} partagent ${first.percent}\u202f% des mots de l’article le plus court`, ...more.map(({ a, b, percent }) => `${a} et ${b} ${percent}\u202f%`)].join(', ');
      if (others.length === 0) return `${named}.`;
      const [least, most] = [Math.min(...others), Math.max(...others)];
      return `${named}\u202f; les autres paires en partagent ${least === most ? `${most}\u202f%` : `de ${least}\u202f% à ${most}\u202f%`}.`;
    },
    remarks: (remarks) =>
      remarks === 0
        ? 'Aucun propos n’est cité par une source et rapporté par une autre.'
        : `${counted(remarks, 'propos est cité', 'propos sont cités')} par une source et ${form(remarks, 'rapporté', 'rapportés')} par une autre.`,
    worthALook: (rows, more) =>
      `${capital(list([...rows.map(({ source, place, verdict }) => `citation ${verdict} dans ${source} (${place})`), ...(more > 0 ? [counted(more, 'autre', 'autres')] : [])]))}.`,
    disagree: (things, more) => `Les sources divergent sur\u00a0: ${list([...things, ...(more > 0 ? [counted(more, 'autre donnée', 'autres données')] : [])])}.`,
    stated: (label, values) => `${label} (${values.join(', ')})`,
    noneDisagree: (of) =>
      of === 0
        ? 'Aucun chiffre ni aucune date ne sont indiqués par deux sources.'
        : `${counted(of, 'donnée indiquée', 'données indiquées')} par au moins deux sources\u202f; aucune ne diverge.`,
    named: (differing, of) => {
      if (of === 0) return 'Aucune personne, aucun groupe ni aucun lieu ne sont nommés par deux sources.';
      const named = `${counted(of, 'personne, groupe ou lieu', 'personnes, groupes et lieux')} que nomment au moins deux sources`;
      return `${named}, ${differing === 0 ? 'sans différence de nom' : `dont ${differing} sous des noms différents`}.`;
    },
    toldAlone: (counts) => {
      const [first, ...more] = counts.filter(({ sentences }) => sentences > 0);
      if (!first) return 'Rien\u00a0: tout est rapporté par au moins deux sources.';
      const none = counts.filter(({ sentences }) => sentences === 0).map(({ sigil }) => sigil);
      const told = [`${first.sigil} ${counted(first.sentences, 'phrase', 'phrases')}`, ...more.map(({ sigil, sentences }) => `${sigil} ${sentences}`)];
      return `${told.join(', ')}${none.length > 0 ? `\u202f; ${list(none)} aucune` : ''}.`;
    },
    linesAside: (lines) =>
      `${counted(lines, 'ligne d’habillage de page, comme les menus et les boutons de partage, n’a pas été prise', 'lignes d’habillage de page, comme les menus et les boutons de partage, n’ont pas été prises')} en compte.`,
  },

  source: 'Source et titre',
  date: 'Date trouvée',
  sentences: 'Phrases',
  words: 'Mots',
  noDate: 'aucune trouvée',
  noHeadline: 'aucun titre trouvé',
  noYear: (date) => `${date}, année non indiquée`,
  linesAside: (lines) => counted(lines, 'ligne mise de côté', 'lignes mises de côté'),
  hiddenSource: (sigil) => `Source ${sigil}`,
  hiddenOutlet: '[média]',

  wordsShared: 'Mots communs',
  toldBy: 'Rapporté par',
  possible: (standing) => `${standing}\u202f?`,
  key: {
    base: 'base ou mêmes mots',
    place: 'petit chiffre\u00a0: paragraphe',
    possible: '? correspondance possible, sous 80\u202f%',
  },
  orderLead: 'Chaque ligne est un passage\u202f; du début à la fin de chaque article.',
  orderOf: (number, places) => `Passage ${number}\u00a0: ${places}.`,
  placeIn: (percent, sigil) => `à ${percent}\u202f% de ${sigil}`,
  likenessLead: 'Mots communs, en\u202f% de l’article le plus court.',
  likenessOf: (a, b, percent) => `${a} et ${b}\u00a0: ${percent}\u202f%`,

  passagesLead: 'La base de chaque passage figure en premier. Chaque autre formulation lui est comparée\u202f; dessous se trouvent les mots de la base, un crochet, et ce que les autres ont à leur place.',
  compactLead: 'Pour chaque passage dont les mots diffèrent\u00a0: les mots de la base, un crochet, et ce que les autres ont à leur place. Le rapport complet donne les formulations entières.',
  noPassages: 'Ces articles n’ont aucun passage en commun. Ils traitent peut-être d’événements différents.',
  markNames: {
    words: 'autres mots',
    only: 'mots ici seulement',
    caret: 'omis ici',
    attribution: 'qui le dit, certitude',
    figure: 'chiffre, date, nom',
    quotation: 'citation modifiée',
  },
  spoken: (mark) => ` [${mark}] `,
  baseReading: 'base',
  sameWordsIn: (places) => `mêmes mots dans ${places.map(({ sigil, place }) => `${sigil} ${place}`).join(', ')}`,
  between: '…',
  added: 'add.',
  omitted: 'om.',
  addedInFull: 'ajouté',
  omittedInFull: 'omis',
  apparatus: 'Différences',
  toldByLetters: (sigla) => `Rapporté par ${list(sigla)}`,

  quotationsLead: (remarks) =>
    remarks === 0
      ? 'Aucun propos n’est cité par une source et rapporté par une autre.'
      : 'La forme la plus complète figure en premier. Une barre représente un de ses mots.',
  remarksAlone: 'Cité par une seule source',
  remarksAloneLead: (remarks) => `${counted(remarks, 'propos', 'propos')} qu’aucune autre source ne cite ni ne rapporte.`,
  noRemarkToLookAt: 'Dans aucune citation des mots ne sont changés ou omis entre les guillemets sans que ce soit signalé.',
  fullestElsewhere: 'La forme la plus complète se trouve dans une source qui n’est pas dans ce rapport.',
  notToldBy: (sources) => `Non rapporté par ${list(sources)}`,
  verdictsInText: {
    whole: 'intégrale',
    'cut-short': 'écourtée',
    'cut-unmarked': 'coupée sans signe',
    altered: 'modifiée',
    paraphrased: 'paraphrasée',
    'not-told': 'non rapportée',
  },

  stated: 'Ce qui est indiqué',
  named: 'Qui ou quoi est nommé',
  finding: 'Constat',
  asStated: 'Tel qu’indiqué par chaque source',
  times: (times) => `×${times}`,
  noFigureToLookAt: 'Aucun chiffre ni aucune date ne divergent.',
  noNameToLookAt: 'Aucune personne, aucun groupe ni aucun lieu n’ont des noms différents.',
  figuresAlone: (figures) => `${counted(figures, 'donnée indiquée', 'données indiquées')} par une seule source`,

  aloneLead: 'Phrases sans correspondance dans une autre source. Les signatures, les mentions de lieu et de date et les crédits ne sont pas comptés.',
  aloneCount: (sentences, of) => `${sentences} sur ${counted(of, 'phrase', 'phrases')}`,
  toldElsewhere: 'Tout ce qui est ici est aussi rapporté ailleurs.',
  setAsideIn: (sigla) => `mis de côté dans ${list(sigla)} comme habillage de page`,
  asideLead: 'Lignes tenues pour de l’habillage de page. Elles n’ont pas pris part à la comparaison\u202f; la règle appliquée figure à côté de chacune.',
  nothingAside: 'Aucune ligne n’a été mise de côté.',
  lines: (lines) => counted(lines, 'ligne', 'lignes'),

  notesLead: 'Ce qu’un lecteur ou une lectrice a corrigé, et ce qu’il ou elle a noté. Tout ce rapport est comparé avec ces corrections.',
  corrections: {
    match: 'Disent la même chose',
    unlink: 'Ne disent pas la même chose',
    split: 'Associées phrase par phrase',
    alone: 'Rapporté par aucune autre',
    role: 'Son rôle dans l’article a été changé',
    count: 'Compté ou hors décompte, au choix du lecteur ou de la lectrice',
  },
  correctionStates: {
    applied: null,
    overruled: 'remplacée par une correction ultérieure',
    'article-gone': 'l’article n’est pas ici',
    'words-gone': 'les mots ne sont plus ici',
    'not-compared': 'les mots ne prennent pas part à la comparaison',
  },
  note: 'Note',

  method: [
    'Chaque article a été découpé en phrases\u202f; les menus, les légendes répétées et les lignes de partage ont été mis de côté. Chaque phrase a été comparée à chaque phrase des autres articles, quel qu’en soit l’ordre, et associée là où les deux disent la même chose ou citent le même propos. Deux phrases associées ont les mêmes mots quand seules la ponctuation, les majuscules et les espaces diffèrent\u202f; le passage est retouché quand la phrase est la même, à quelques changements près, reformulé quand la même affirmation est dite avec d’autres mots, et en partie commun quand une seule affirmation parmi plusieurs est partagée. Les mots sont marqués là où deux phrases en partagent assez pour être mises en regard\u202f; ailleurs, seuls le sont les chiffres, les noms, les attributions et les citations.',
    'La base est ce à quoi les autres sont comparés, non un jugement sur la source qui a raison\u00a0: un constat dit ce que disent les mots. L’association suit des règles et peut se tromper\u202f; une correspondance seulement possible porte un point d’interrogation. Les mots communs sont comptés par suites de mots, en proportion de l’article le plus court.',
  ],
  excerptsOnly: (words) => `${form(words, 'Un mot au plus est cité', `Au plus ${words} mots sont cités`)} de chaque source\u202f; «\u00a0…\u00a0» figure là où des mots ont été coupés. La comparaison elle-même n’est pas dans ce fichier.`,
  limitReached: '[non cité\u00a0: la limite de mots est atteinte]',
  outletsHidden: 'Les noms des médias sont masqués, y compris dans les textes. La comparaison elle-même n’est pas dans ce fichier.',
  someSources: (shown, of) => `Ce rapport porte sur ${inWords(shown)} ${form(shown, 'article', 'articles')} sur ${inWords(of)}. La comparaison elle-même n’est pas dans ce fichier.`,
  settings: {
    engine: 'Produit avec',
    base: 'Base',
    threshold: 'Correspondance la moins sûre',
    meaning: 'Sens des phrases',
    digests: 'Empreintes des textes',
  },
  percentSign: '\u202f%',
  percent: (percent) => `${percent}\u202f%`,
  meaningUsed: 'comparé aussi',

  answerKey: (title) => `Corrigé\u00a0: ${title}`,
  answerKeyLead: 'À quel média correspond chaque lettre.',
  file: 'Fichier',
};

export const printing: Catalogue['printing'] = {
  open: 'Imprimer ou enregistrer',
  title: 'Imprimer ou enregistrer le rapport',
  close: 'Fermer',
  extent: 'Étendue',
  extents: { full: 'Complet', compact: 'Condensé\u00a0: les différences seulement' },
  sources: 'Sources',
  tooFew: 'Choisissez au moins deux sources.',
  base: 'Base de comparaison',
  heading: 'Titre',
  parts: 'Parties',
  paper: 'Papier',
  papers: { A4: 'A4', Letter: 'Letter' },
  largePrint: 'Gros caractères',
  hideOutlets: 'Masquer les noms des médias, pour une classe',
  hideOutletsNote: 'Des lettres les remplacent, y compris dans les textes. Le corrigé est enregistré dans un fichier à part.',
  limit: 'Citer au plus',
  limitUnit: 'mots de chaque source',
  limitNote: 'Vide\u00a0: aucune limite. Les titres ne sont pas comptés.',
  print: 'Imprimer',
  printNote: 'Pour obtenir un PDF, imprimez et choisissez «\u00a0Enregistrer au format PDF\u00a0».',
  saveAs: 'Enregistrer comme',
  forms: {
    html: 'Page web (HTML)',
    docx: 'Document Word',
    markdown: 'Markdown',
    csv: 'Tableaux pour tableur (CSV)',
    tei: 'Édition TEI (XML)',
    json: 'Comparaison (JSON)',
    text: 'Texte brut',
  },
  table: 'Tableau',
  save: 'Enregistrer',
  saveKey: 'Enregistrer le corrigé',
  reopens: 'Une page web ou un fichier JSON peut être rouvert ici.',
  doesNotReopen: 'Avec ces choix, la page ne pourra pas être rouverte ici.',
  saving: 'Enregistrement',
  saved: (file) => `${file} a été enregistré.`,
  notSaved: 'L’enregistrement n’a pas abouti.',
};
