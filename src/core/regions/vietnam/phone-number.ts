/** What stands before the number of an extension. */
const EXTENSION = /\s*(?:ext\.?|extension|máy lẻ|số lẻ|nhánh|x|#)\s*\.?:?\s*\d{1,6}$/iu;

/** What stands between two numbers in one cell. */
const BETWEEN = /[;,/\n]|\s+(?:hoặc|và|or|and)\s+|\s-\s/iu;

/** What stands between the digits of one. */
const WITHIN = /[\s.()\u00a0-]/gu;

/**
 * What a number may be: of a mobile or, as it was until 2017, a fixed line (10 digits); of a fixed line with an area code that begins
 * with `02` (11 digits); a service number 1800 or 1900; one of another country (ITU-T E.164).
 */
const FORMS = [/^0[2-9]\d{8}$/, /^02\d{9}$/, /^1[89]00\d{4}(?:\d{2})?$/, /^(?:\+|00)(?!84)[1-9]\d{7,14}$/];

/** The code of the country, with a plus, with noughts, or bare, and with or without the nought that it takes the place of. */
const COUNTRY = /^(?:\+|00)?840?(?=[2-9]\d{8,9}$)/;

/**
 * Whether a text can be a telephone number of Vietnam, or several, with extensions; numbers of other countries begin with `+`. That
 * somebody answers is not known. After the numbering plan of Circular 22/2014/TT-BTTTT, as it is since the changes of 2017 and 2018. Mobile numbers of eleven digits (`01…`), which ended in 2018, are none.
 *
 * @example
 * isPhoneNumber('(0234) 382.2123 máy lẻ 12'); // true
 * isPhoneNumber('0905 12 345'); // false: a digit is missing
 */
export function isPhoneNumber(text: string): boolean {
  const numbers = text
    .normalize('NFC')
    .split(BETWEEN)
    .map((one) => one.trim());
  return numbers.every((one) => {
    const digits = one.replace(EXTENSION, '').replaceAll(WITHIN, '').replace(COUNTRY, '0');
    return FORMS.some((form) => form.test(digits));
  });
}
