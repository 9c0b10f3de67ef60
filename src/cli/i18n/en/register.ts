import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import { registerEn as problems } from '../../../core/i18n/register/en.js';
import type { CliMessages } from '../messages.js';

const number = (value: number) => formatNumber(value, 'en');

/** What is said of a register. */
export const registerEn: Pick<CliMessages, 'register' | 'validRegister'> = {
  validRegister: (file, programme, { enterprises, assessments, faulty }) =>
    `${file}: register of "${programme}". Enterprises: ${number(enterprises)}. Assessments: ${number(assessments)}.${
      faulty > 0 ? ` Entries with errors: ${number(faulty)}; what is wrong in them is left out.` : ''
    }`,
  register: {
    problems,
    remedies: {
      'register/missing': 'Add it; where nothing is known, write null if the field allows it.',
      'register/malformed': 'Correct the value at this place.',
      'register/unknown-key': 'Check its spelling, or remove it.',
      'register/citizen-id': 'Remove the number; use the enterprise code, or null.',
      'register/duplicate': 'Give each its own id, or remove one.',
      'register/unknown-enterprise': 'Add the enterprise to "enterprises", or correct the id.',
      'register/unknown-wave': 'Add the wave to "programme.waves", or correct the id.',
      'register/reversed': 'Exchange the two dates, or correct them.',
    },
  },
};
