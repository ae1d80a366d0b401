/** The value of a string of decimal digits of any script, with the language's signs for groups and decimals. */
export function valueOfDigits(form: string, decimal: '.' | ','): number | null {
  const part = PARTS[form.at(-1) ?? ''];
  if (part !== undefined) return form.length === 1 ? part : (valueOfDigits(form.slice(0, -1), decimal) ?? 0) + part;
  const plain = asciiDigits(form)
    .replace(/٬|[\u00a0\u202f\s]/g, '')
    .replaceAll('٫', decimal);
  if (/^\d+$/.test(plain)) return Number(plain);
  const group = decimal === '.' ? ',' : '.';
  if (new RegExp(`^\\d{1,3}(?:\\${group}\\d{2,3})*\\${group}\\d{3}(?:\\${decimal}\\d+)?$`).test(plain)) {
    return Number(plain.replaceAll(group, '').replace(decimal, '.'));
  }
  if (/^\d+[.,]\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}

/** Signs for parts, which may follow the digits: "2½". */
const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 0.333, '⅔': 0.667, '¼': 0.25, '¾': 0.75, '⅛': 0.125 };

export function asciiDigits(form: string): string {
  return /^[\0-\x7f]*$/.test(form) ? form : form.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0)!)));
}

/** In Unicode every script's ten digits stand in a row from a code point that ends in 0 or 6 (hexadecimal). */
function digitValue(code: number): number {
  const last = code & 15;
  const fromZero = last < 6 || /\p{Nd}/u.test(String.fromCodePoint(code - last));
  return fromZero ? last : last - 6;
}
