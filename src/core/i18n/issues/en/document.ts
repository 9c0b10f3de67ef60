import { formatNumber } from '../../numbers/format-number.js';
import type { IssueSentences } from '../messages.js';
import { jsonCauses } from './json-causes.js';
import { didYouMean, types } from './names.js';

const number = (value: number) => formatNumber(value, 'en');

/** Sentences on the form of a document. */
export const documentSentences = {
  'document/not-json': ({ line, column, cause }) => ({
    problem: `The text cannot be read as JSON from line ${line}, column ${column}: ${jsonCauses[cause].problem}.`,
    remedy: jsonCauses[cause].remedy,
  }),
  'document/too-large': ({ size, maximum }) => ({
    problem: `The document has at least ${number(size)} bytes; the limit is ${number(maximum)}.`,
    remedy: 'Shorten the texts, or split the instrument in two.',
  }),
  'document/too-deep': ({ maximum }) => ({
    problem: `Objects and lists lie within each other more than ${maximum} deep.`,
    remedy: 'Make the structure flatter.',
  }),
  'document/cyclic': () => ({
    problem: 'This object contains itself, so it has no end.',
    remedy: 'Replace the inner reference by an id.',
  }),
  'tree/too-deep': ({ maximum }) => ({
    problem: `The tree of the index is deeper than ${maximum} levels.`,
    remedy: 'Merge groups that have only one child, or make the tree flatter.',
  }),
  'condition/too-deep': ({ maximum }) => ({
    problem: `The condition is nested deeper than ${maximum} levels.`,
    remedy: 'Join nested "all" and "any" of the same kind into one.',
  }),
  'list/too-long': ({ count, maximum }) => ({
    problem: `The list has ${number(count)} entries; at most ${number(maximum)} are allowed.`,
    remedy: 'Leave out entries, or split the question.',
  }),
  'list/too-short': ({ minimum }) => ({
    problem: `The list has too few entries; it needs at least ${minimum}.`,
    remedy: 'Add the missing entries.',
  }),
  'key/forbidden': ({ key }) => ({
    problem: `The name "${key}" is reserved and is refused.`,
    remedy: 'Choose another name.',
  }),
  'key/duplicate': ({ key, line }) => ({
    problem: `The key "${key}" stands twice in this object, first in line ${line}; only the last one would count.`,
    remedy: 'Remove one of them, or put them together.',
  }),
  'key/unknown': ({ key, nearest, known }) => ({
    problem: `The key "${key}" is unknown here.`,
    remedy: didYouMean(nearest, known === undefined ? 'Remove it.' : `Remove it. Keys that are known here: ${known}.`),
  }),
  'key/missing': ({ key, choices }) => ({
    problem: `The key "${key}" is missing.`,
    remedy: choices === undefined ? `Add "${key}".` : `Add "${key}" with one of: ${choices}.`,
  }),
  'key/not-inside': ({ keys, inside }) => ({
    problem: `What stands here (${keys}) belongs in an object under the key "${inside}".`,
    remedy: `Put it into "${inside}": { … }.`,
  }),
  'value/not-json': () => ({
    problem: 'This value cannot be written as JSON.',
    remedy: 'Use a text, a finite number, true, false, null, a list or an object.',
  }),
  'value/wrong-type': ({ expected, received }) => ({
    problem: `This is ${types[received]}; ${types[expected]} is expected.`,
    remedy: `Put ${types[expected]} here.`,
  }),
  'value/unknown-choice': ({ value, choices, nearest }) => ({
    problem: `"${value}" is not possible here.`,
    remedy: didYouMean(nearest, choices === '' ? 'Choose another value.' : `Choose one of: ${choices}.`),
  }),
  'value/not-integer': ({ value }) => ({
    problem: `${value} is not a whole number.`,
    remedy: 'Put a whole number here.',
  }),
  'value/too-small': ({ minimum }) => ({
    problem: `The number is too small; at least ${minimum} is needed.`,
    remedy: `Put ${minimum} or more here.`,
  }),
  'value/too-large': ({ maximum }) => ({
    problem: `The number is too large; at most ${maximum} is allowed.`,
    remedy: `Put ${maximum} or less here.`,
  }),
  'value/invalid': () => ({
    problem: 'This value does not have the form that is expected here.',
    remedy: 'Look the form up in the JSON Schema.',
  }),
  'text/empty': () => ({
    problem: 'The text is empty.',
    remedy: 'Write the text, or remove the key if it is optional.',
  }),
  'text/too-long': ({ maximum }) => ({
    problem: `The text is longer than ${number(maximum)} characters.`,
    remedy: 'Shorten it.',
  }),
  'text/control-character': ({ character }) => ({
    problem: `The text holds the invisible character ${character}.`,
    remedy: 'Remove it; type the text anew if it was copied from another program.',
  }),
  'text/not-composed': () => ({
    problem: 'Letters and accents of the text are stored apart (it is not in Unicode NFC).',
    remedy: 'Save the text in Unicode NFC.',
  }),
  'id/malformed': ({ id, suggestion }) => ({
    problem: `"${id}" is not an id: lower-case letters, digits and single hyphens, and none of the reserved names.`,
    remedy: suggestion === undefined ? 'Choose another id.' : `For example "${suggestion}".`,
  }),
  'version/malformed': ({ value }) => ({
    problem: `"${value}" is not a version of three numbers.`,
    remedy: 'For example "1.0.0" or "1.0.0-pilot.1".',
  }),
  'locale/malformed': ({ value }) => ({
    problem: `"${value}" is not a language tag.`,
    remedy: 'For example "vi", "en" or "pt-BR".',
  }),
  'date/malformed': ({ value }) => ({
    problem: `"${value}" is not a calendar date.`,
    remedy: 'Write year, month and day, for example "2026-03-01".',
  }),
  'currency/malformed': ({ value }) => ({
    problem: `"${value}" is not the code of a currency.`,
    remedy: 'Write the three letters of ISO 4217, for example "VND".',
  }),
  'link/not-https': ({ value }) => ({
    problem: `The address "${value}" does not begin with https://.`,
    remedy: 'Only https addresses are allowed in links.',
  }),
} satisfies Partial<IssueSentences>;
