import { isOneOrSeveral } from '../../text/one-or-several.js';

/** The number of an extension with what stands before it; brackets around them that are left over are nothing of the number. */
const EXTENSION = /(?:ext|extension|máy lẻ|số lẻ|nhánh|x|#)[\s.:]*\d{1,6}\s*\)?$/iu;

/** What stands between the digits of one. */
const WITHIN = /[\s.()\u2010-\u2014-]/gu;

/**
 * What a number may be: of a mobile (10 digits); of a fixed line with an area code that begins with `02` (11 digits); of a fixed
 * line as it was until 2017 (10 digits, of which those that began with `02` would now be one with a digit missing); a service
 * number 1800 or 1900; one of another country (ITU-T E.164).
 */
const FORMS = [/^0[3-9]\d{8}$/, /^02\d{9}$/, /^1[89]00\d{4}(?:\d{2})?$/, /^(?:\+|00)(?!84)[1-9]\d{7,14}$/];

/** The code of the country, with a plus, with noughts, or bare, and with or without the nought that it takes the place of. */
const COUNTRY = /^(?:\+|00)?840?(?=[2-9]\d{8,9}$)/;

/**
 * Whether a text can be a telephone number of Vietnam, or several, with extensions; numbers of other countries begin with `+`.
 * That somebody answers is not known. After the numbering plan of Circular 22/2014/TT-BTTTT, as it is since the changes of 2017
 * and 2018. Mobile numbers of eleven digits (`01…`), which ended in 2018, are none.
 *
 * @example
 * isPhoneNumber('(0234) 382.2123 máy lẻ 12'); // true
 * isPhoneNumber('0905 12 345'); // false: a digit is missing
 */
export function isPhoneNumber(text: string): boolean {
  return isOneOrSeveral(text, (one) => {
    const digits = one.replace(EXTENSION, '').replaceAll(WITHIN, '').replace(COUNTRY, '0');
    return FORMS.some((form) => form.test(digits));
  });
}
