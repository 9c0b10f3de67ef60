import { formatNumber } from '../../numbers/format-number.js';
import type { IssueSentences } from '../messages.js';
import { jsonCauses } from './json-causes.js';
import { didYouMean } from './names.js';

const number = (value: number) => formatNumber(value, 'en');

/** Sentences on tables of responses. */
export const tableSentences = {
  'table/empty': () => ({
    problem: 'The file has no rows of data.',
    remedy: 'Check that it is the right file, and the right sheet.',
  }),
  'table/too-wide': ({ count, maximum }) => ({
    problem: `The table has ${number(count)} columns; at most ${number(maximum)} are allowed.`,
    remedy: 'Remove what is not needed. If the file has fewer columns, check what separates its cells.',
  }),
  'table/no-known-column': () => ({
    problem: 'No column is a question of this questionnaire.',
    remedy: 'The first row must hold the ids or the words of the questions. Check that it is the right questionnaire.',
  }),
  'table/other-encoding': ({ encoding }) => ({
    problem: `The file is saved as ${encoding}, not as UTF-8, so its letters could be misread.`,
    remedy: 'Save it as "CSV UTF-8", or as XLSX.',
  }),
  'table/not-text': () => ({
    problem: 'This is not a text file.',
    remedy: 'Choose a CSV, XLSX, JSON or JSON Lines file.',
  }),
  'table/cut-off': () => ({
    problem: 'The file ends in the middle of a letter; it may be cut off.',
    remedy: 'Copy or export the file anew.',
  }),
  'table/quote-open': ({ line }) => ({
    problem: `The quotation mark that opens in line ${line} is never closed; the file may be cut off.`,
    remedy: 'Close it at the end of the cell, or export the file anew.',
  }),
  'table/line-too-long': ({ line, maximum }) => ({
    problem: `Line ${line} is longer than ${number(maximum)} characters; mostly a closing quotation mark is missing.`,
    remedy: 'Check the quotation marks of this line.',
  }),
  'workbook/malformed': () => ({
    problem: 'The XLSX file is damaged, cut off, or protected by a password.',
    remedy: 'Open it in a spreadsheet program, remove the password, and save it again.',
  }),
  'workbook/not-computed': ({ cell }) => ({
    problem: `The cell ${cell} holds a formula that was never computed, so it has no value.`,
    remedy: 'Open the file in a spreadsheet program, let it compute, and save it again.',
  }),
  'workbook/too-large': ({ megabytes, maximum }) => ({
    problem: `The XLSX file has at least ${number(megabytes)} MB when unpacked; the limit is ${number(maximum)} MB.`,
    remedy: 'Save the table as "CSV UTF-8", which may be of any size.',
  }),
  'column/unknown': ({ column, nearest }) => ({
    problem: `No question belongs to the column "${column}".`,
    remedy: didYouMean(nearest, 'The column is passed over.'),
  }),
  'column/no-such-id': ({ column, id, nearest }) => ({
    problem: `The column "${column}" is to be "${id}", which does not exist.`,
    remedy: didYouMean(nearest, 'Name an id of the questionnaire.'),
  }),
  'column/duplicate': ({ column, first }) => ({
    problem: `The column "${column}" holds the same as the column "${first}".`,
    remedy: 'Remove or pass over one of them.',
  }),
  'row/duplicate-id': ({ id, first }) => ({
    problem: `The id "${id}" stands in row ${first} already.`,
    remedy: 'Remove the row, or give it another id if it is another response.',
  }),
  'row/too-many-cells': ({ count, maximum }) => ({
    problem: `The row has ${number(count)} cells, but the table has ${number(maximum)} columns.`,
    remedy: 'Put a cell that holds the separator in quotation marks, or remove what is too much.',
  }),
  'row/not-json': ({ column, cause }) => ({
    problem: `The line cannot be read as JSON from column ${column}: ${jsonCauses[cause].problem}.`,
    remedy: jsonCauses[cause].remedy,
  }),
  'cell/required': ({ column }) => ({
    problem: `Nothing stands in the column "${column}".`,
    remedy: 'Fill the cell in, or add the column.',
  }),
  'cell/not-an-option': ({ value, nearest, known }) => ({
    problem: `"${value}" is not an option of this question.`,
    remedy: didYouMean(nearest, known === undefined ? 'Leave the cell empty.' : `Put one of: ${known}.`),
  }),
  'cell/not-a-number': ({ value }) => ({
    problem: `"${value}" is not a number.`,
    remedy: 'Put the digits only, without the unit.',
  }),
  'cell/ambiguous-number': ({ value }) => ({
    problem: `"${value}" can be two numbers, depending on which sign is the decimal one.`,
    remedy:
      'Say whether numbers are written the Vietnamese or the English way, or write them without thousands separators.',
  }),
  'cell/not-a-date': ({ value }) => ({
    problem: `"${value}" is not a calendar date.`,
    remedy: 'Write year, month and day, for example "2026-03-01".',
  }),
  'cell/half-share': () => ({
    problem: 'A share needs both numbers, the part and the whole, or the estimate alone.',
    remedy: 'Fill in both ".numerator" and ".denominator", or only the column of the estimate.',
  }),
  'cell/mixed-missing': () => ({
    problem: "Some rows are marked as don't know or not applicable, and others are answered.",
    remedy: 'Put the mark in every row of the question, or leave rows without an answer empty.',
  }),
  'cell/citizen-id': () => ({
    problem: "The cell holds twelve digits that look like a citizen's number: personal data, which is not stored.",
    remedy: 'Remove the number from the table.',
  }),
} satisfies Partial<IssueSentences>;
