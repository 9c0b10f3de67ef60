import { formatNumber } from '../../numbers/format-number.js';
import type { IssueSentences } from '../messages.js';
import { didYouMean, types } from './names.js';

const number = (value: number) => formatNumber(value, 'en');

/** Sentences on responses and their answers. */
export const responseSentences = {
  'response/not-an-object': ({ received }) => ({
    problem: `A response is an object; here is ${types[received]}.`,
    remedy: 'Pass the response document itself.',
  }),
  'response/wrong-format': ({ format }) => ({
    problem: `The format "${format}" is unknown.`,
    remedy: 'This version of the library reads format 1.',
  }),
  'response/other-instrument': ({ id, expected }) => ({
    problem: `The response belongs to "${id}", not to "${expected}".`,
    remedy: `Read it with the instrument "${id}".`,
  }),
  'response/other-version': ({ version, expected }) => ({
    problem: `The response belongs to version ${version}, and no migration leads from there to ${expected}.`,
    remedy: `Add a migration from ${version}, or read it with version ${version} of the instrument.`,
  }),
  'response/migrated': ({ version, expected }) => ({
    problem: `The response was carried over from version ${version} to ${expected}.`,
    remedy: 'Check the answers that changed their place.',
  }),
  'response/changed-hash': ({ version }) => ({
    problem: `The response was given to other content under the same version ${version}.`,
    remedy:
      'Read it with the content that it was given to; publish changed content under a new version, with a migration.',
  }),
  'response/malformed': ({ key }) => ({
    problem: `"${key}" of the response is missing or does not have the expected form.`,
    remedy: 'Correct it where the response comes from.',
  }),
  'response/unknown-instrument': ({ id }) => ({
    problem: `There is no questionnaire "${id}", so this assessment does not count.`,
    remedy: 'Check the id of the questionnaire, or load the questionnaire.',
  }),
  'benchmark/malformed': ({ key }) => ({
    problem: `"${key}" of the file with figures for comparison is missing or malformed.`,
    remedy: 'Export the file again where the figures were published.',
  }),
  'benchmark/too-few': ({ n, fewest }) => ({
    problem: `This figure is of ${n} enterprises, fewer than the least of ${fewest}.`,
    remedy: 'Leave the figure out (null), or put groups together.',
  }),
  'answer/unknown-item': ({ item, nearest }) => ({
    problem: `There is no item "${item}", so its answer was left out.`,
    remedy: didYouMean(nearest, 'Remove the answer.'),
  }),
  'answer/dropped-item': ({ item }) => ({
    problem: `The answer to "${item}" has no place in this version and was left out.`,
    remedy: 'Nothing needs to be done.',
  }),
  'answer/malformed': ({ item }) => ({
    problem: `The answer to "${item}" has neither a value nor a reason why it is missing, or it has both.`,
    remedy: 'Give either "value" or "missing".',
  }),
  'answer/wrong-kind': ({ item, kind, received }) => ({
    problem: `The answer to "${item}" is ${types[received]}, which does not fit the kind "${kind}".`,
    remedy: 'Give an answer of the kind that the item asks for.',
  }),
  'answer/unknown-option': ({ item, option, nearest }) => ({
    problem: `"${item}" has no option "${option}".`,
    remedy: didYouMean(nearest, 'Choose one of its options.'),
  }),
  'answer/unknown-row': ({ item, row, nearest }) => ({
    problem: `"${item}" has no row "${row}".`,
    remedy: didYouMean(nearest, 'Name one of its rows.'),
  }),
  'answer/unknown-band': ({ item, band, nearest }) => ({
    problem: `"${item}" has no band "${band}".`,
    remedy: didYouMean(nearest, 'Name one of its bands.'),
  }),
  'answer/repeated-option': ({ item, option }) => ({
    problem: `"${option}" is chosen twice in "${item}".`,
    remedy: 'Name each option once.',
  }),
  'answer/exclusive': ({ item, option }) => ({
    problem: `"${option}" of "${item}" excludes every other option.`,
    remedy: `Choose "${option}" alone, or leave it out.`,
  }),
  'answer/empty': ({ item }) => ({
    problem: `The answer to "${item}" is empty.`,
    remedy: 'Leave the answer out where there is none.',
  }),
  'answer/not-finite': ({ item }) => ({
    problem: `The answer to "${item}" is not a finite number.`,
    remedy: 'Give a number.',
  }),
  'answer/not-integer': ({ item, value }) => ({
    problem: `"${item}" asks for a whole number, not ${value}.`,
    remedy: 'Give a whole number.',
  }),
  'answer/too-small': ({ item, value, minimum }) => ({
    problem: `${value} is too small for "${item}".`,
    remedy: `Give ${minimum} or more.`,
  }),
  'answer/too-large': ({ item, value, maximum }) => ({
    problem: `${value} is too large for "${item}".`,
    remedy: `Give ${maximum} or less.`,
  }),
  'answer/zero-denominator': ({ item }) => ({
    problem: `The whole of the share in "${item}" is 0.`,
    remedy: 'Give the whole, choose a band, or leave the answer out.',
  }),
  'answer/share-too-large': ({ item, maximum }) => ({
    problem: `The share in "${item}" is larger than ${maximum}.`,
    remedy: 'Check the part and the whole.',
  }),
  'answer/too-long': ({ item, length, maximum }) => ({
    problem: `The text of "${item}" has ${number(length)} characters; at most ${number(maximum)} are allowed.`,
    remedy: 'Shorten it.',
  }),
  'answer/control-character': ({ item }) => ({
    problem: `The text of "${item}" holds invisible characters.`,
    remedy: 'Type it anew.',
  }),
  'answer/unknown-not-offered': ({ item }) => ({
    problem: `"${item}" does not offer "don't know".`,
    remedy: 'Leave the answer out.',
  }),
  'answer/not-applicable-not-offered': ({ item }) => ({
    problem: `"${item}" does not offer "not applicable".`,
    remedy: 'Leave the answer out.',
  }),
  'answer/malformed-provenance': ({ item }) => ({
    problem: `Where the answer to "${item}" came from cannot be read.`,
    remedy: 'Give "carried" or "prefilled" under "from".',
  }),
} satisfies Partial<IssueSentences>;
