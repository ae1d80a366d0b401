const ACCUSATIVE = ['жодної', 'одну', 'дві', 'три', 'чотири', 'п’ять', 'шість', 'сім', 'вісім', 'дев’ять'];
const OBLIQUE = ['жодної', 'однієї', 'двох', 'трьох', 'чотирьох', 'п’яти', 'шести', 'семи', 'восьми', 'дев’яти'];
const NOMINATIVE = ['жодної', 'одна', ...ACCUSATIVE.slice(2)];

/** Числа до десяти в реченні пишемо словами, решту цифрами. */
const said = (numbers: readonly string[]) => (number: number) => numbers[number] ?? String(number);

/** «одна», «дві»: про статті. */
export const nominative = said(NOMINATIVE);
/** «одну», «дві»: про статті. */
export const accusative = said(ACCUSATIVE);
/** «двох»: родовий і місцевий відмінки. */
export const oblique = said(OBLIQUE);

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
