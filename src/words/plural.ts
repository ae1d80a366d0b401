import { locale } from './locale.ts';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** "1 sentence", "4 sentences": a number with the form of the word that a language uses for it. A form that it lacks is `other`. */
export function countedIn(language: string): (number: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (number, forms) => `${number.toLocaleString(locale())} ${forms[rules.select(number)] ?? forms.other}`;
}

/** The form alone, where the number stands elsewhere or goes unsaid. */
export function formIn(language: string): (number: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (number, forms) => forms[rules.select(number)] ?? forms.other;
}
