import { basisEn } from '../basis/en.js';
import { formatNumber } from '../numbers/format-number.js';
import type { FailureMessages } from './messages.js';

/** English. */
export const failuresEn = {
  unknownInstrument: (name) => `There is no questionnaire named “${name}”.`,
  address: 'The address of the questionnaire is not valid. It must start with https://, ./ or /.',
  timeout: 'The place that holds the questionnaire took too long to answer. Try again in a few minutes.',
  status: (code) => `The place that holds the questionnaire answered with error ${code}.`,
  tooLarge: 'The file is larger than 1 MB and was not opened.',
  notJson: 'What was received is not JSON.',
  invalid: (count) =>
    count === 1
      ? 'The questionnaire has 1 error and was not opened:'
      : `The questionnaire has ${formatNumber(count, 'en')} errors and was not opened:`,
  basis: basisEn,
} as const satisfies FailureMessages;
