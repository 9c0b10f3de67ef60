import type { ProblemMessages } from './messages.js';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 9 });

/** Problems in English. */
export const problemsEn: ProblemMessages = ({ code, params }, region) => {
  const limit = (name: string) => number.format(Number(params[name]));
  switch (code) {
    case 'item/unanswered':
      return unanswered(String(params['kind']), params['unknown'] === 1);
    case 'item/rows-open':
      return params['open'] === 1
        ? 'One row is still open. Choose one option for each row.'
        : `${limit('open')} rows are still open. Choose one option for each row.`;
    case 'field/unanswered':
      return unanswered(String(params['kind']), false);
    case 'number/not-a-number':
    case 'answer/not-finite':
      return 'Enter a number, for example 1,500 or 2.5.';
    case 'answer/not-integer':
      return 'Enter a whole number, without decimals.';
    case 'answer/too-small':
      return `Enter a number of at least ${limit('minimum')}.`;
    case 'answer/too-large':
      return `Enter a number of at most ${limit('maximum')}.`;
    case 'answer/zero-denominator':
      return 'The total must be more than 0.';
    case 'answer/share-too-large':
      return 'The first number cannot be larger than the total. Check the two numbers.';
    case 'answer/exclusive':
      return 'This option does not go together with another one. Untick one of them.';
    case 'answer/too-long':
      return `Shorten this to at most ${limit('maximum')} characters.`;
    case 'answer/citizen-id':
      return 'The text holds 12 digits that look like a citizen’s number, which is personal data and is not kept. Take the digits out.';
    case 'answer/control-character':
      return 'The text holds a character that cannot be shown. Delete it and type it again.';
    default: {
      const said = region?.[code]?.(params);
      return said ? `${said.problem} ${said.remedy}` : 'This answer cannot be used. Choose or type it again.';
    }
  }
};

function unanswered(kind: string, unknown: boolean): string {
  const escape = unknown ? ', or choose Don’t know' : '';
  switch (kind) {
    case 'multiple':
      return `Choose at least one option${escape}.`;
    case 'matrix':
      return `Choose one option for each row${escape}.`;
    case 'number':
      return `Enter a number${escape}.`;
    case 'ratio':
      return `Choose an estimate or enter the two numbers${escape}.`;
    case 'text':
      return `Enter an answer${escape}.`;
    default:
      return `Choose one option${escape}.`;
  }
}
