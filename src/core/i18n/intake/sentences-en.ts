import { didYouMean } from '../issues/en/names.js';
import { formatNumber } from '../numbers/format-number.js';
import type { IntakeSentences } from './sentences.js';

const whole = (count: number) => formatNumber(count, 'en');

const fields: IntakeSentences['fields'] = {
  enterprise: 'the id in the programme',
  'enterprise.name': 'the name',
  'enterprise.code': 'the enterprise code',
  'enterprise.sector': 'the sector',
  'enterprise.sizeClass': 'the size class',
  'enterprise.place': 'the place',
  'enterprise.officer': 'the officer',
  'support.since': 'the beginning of support',
  'support.until': 'the end of support',
  'support.by': 'who supports',
  'support.measures': 'the measures',
  'support.decision': 'the decision',
  'contact.person': 'the contact person',
  'contact.phone': 'the phone number',
  'contact.email': 'the email address',
};

/** Where a row stands: its number, or its file. */
function at(place: string, row: string): string {
  return /^\d+$/.test(place) ? `${row} ${place}` : `"${place}"`;
}

/** Names of the first files, each in quotation marks, and how many more there are. */
function quoted(names: string, count: number): string {
  const told = names.split('\n');
  const more = count - told.length;
  const others = more > 0 ? ` and ${whole(more)} more ${more === 1 ? 'file' : 'files'}` : '';
  return told.map((name) => `"${name}"`).join(', ') + others;
}

/** English. */
export const sentencesEn: IntakeSentences = {
  fields,
  issues: {
    'file/several-tables': ({ count, names }) => ({
      problem: `You have chosen ${whole(count)} tables at once: ${quoted(names, count)}.`,
      remedy: 'Choose one table at a time. Of saved assessments (JSON) you may choose many files, or a folder.',
    }),
    'file/no-assessment': () => ({
      problem: 'This is no saved assessment.',
      remedy: 'The file is passed over. A saved assessment is a JSON file from the page of a result.',
    }),
    'file/too-large': ({ megabytes, maximum }) => ({
      problem: `The file has ${whole(megabytes)} MB; files of this kind are read up to ${whole(maximum)} MB.`,
      remedy: 'Save the data as "CSV UTF-8" or JSON Lines, which may be of any size.',
    }),
    'file/empty': () => ({
      problem: 'The file is empty.',
      remedy: 'Check that it is the right file, or export it anew.',
    }),
    'file/empty-folder': () => ({
      problem: 'The folder holds no assessment.',
      remedy: 'Choose a folder with JSON files that were saved from the page of a result.',
    }),
    'file/not-json': ({ line, column }) => ({
      problem: `The JSON is wrong from line ${line}, column ${column} on; the file may be cut off, or edited by hand.`,
      remedy: 'Save or export it anew.',
    }),
    'file/no-programme': () => ({
      problem: 'What this register says of its programme cannot be read.',
      remedy: 'Choose a file that this page has saved.',
    }),
    'file/unreadable': () => ({
      problem: 'The file cannot be opened; it may have been moved or deleted, or another program keeps it.',
      remedy: 'Close it elsewhere, and choose it again.',
    }),
    'sheet/unknown': ({ sheet }) => ({
      problem: `There is no sheet "${sheet}".`,
      remedy: 'Choose one of the sheets of the file.',
    }),
    'table/nothing-known': () => ({
      problem: 'No column is taken for something of an enterprise, or for a question.',
      remedy: 'Choose what at least one column holds. The first row of the table must hold the names of the columns.',
    }),
    'cell/not-known': ({ value, nearest, known, en }) => ({
      problem: `"${value}" is not in the list that belongs to this column.`,
      remedy: didYouMean(nearest, known === undefined ? 'Leave the cell empty.' : `Put one of: ${en ?? known}.`),
    }),
    'cell/not-a-date': ({ value }) => ({
      problem: `"${value}" is no day of the calendar.`,
      remedy: 'Write day, month and year, such as 05/03/2026, or 2026-03-05.',
    }),
    'cell/other-list': ({ list, expected }) => ({
      problem: `The register uses the list ${list}; this table would be read by the list ${expected}.`,
      remedy: 'Pass the column over, or bring the register to the new list first.',
    }),
    'contact/phone': () => ({
      problem: 'This does not look like a telephone number that works in Vietnam.',
      remedy:
        'Check for digits too many or too few: mobile numbers have 10 digits, fixed lines 11 and begin with 02; numbers of other countries begin with +.',
    }),
    'contact/email': () => ({
      problem: 'This does not look like an e-mail address.',
      remedy: 'Check that it has one @ and a whole domain, such as name@company.vn, and no spaces.',
    }),
    'enterprise/not-named': () => ({
      problem: 'The row has neither name nor code nor id of its enterprise.',
      remedy: 'Fill in at least one of these columns.',
    }),
    'enterprise/two-known': ({ first, second }) => ({
      problem: `The id and the code belong to two enterprises of the register: "${first}" and "${second}".`,
      remedy: 'Check both of them.',
    }),
    'enterprise/ambiguous-name': ({ name }) => ({
      problem: `Several enterprises are called "${name}", so nobody knows whose row this is.`,
      remedy: 'Fill in the enterprise code, or the id in the programme.',
    }),
    'enterprise/contradiction': ({ field, first, second, one, other }) => ({
      problem: `${at(first, 'Row')} and ${at(second, 'row')} contradict each other about one enterprise: ${fields[field]} is "${one}" and "${other}".`,
      remedy:
        'Make them the same, or leave one of them empty. If these are two enterprises, check the codes of both rows.',
    }),
    'support/reversed': ({ since, until }) => ({
      problem: `The support ends on ${until}, before it begins on ${since}.`,
      remedy: 'Check both dates.',
    }),
    'assessment/repeated': ({ first, second }) => ({
      problem: `${at(first, 'Row')} and ${at(second, 'row')} are the same assessment: one id, or one enterprise, questionnaire and date.`,
      remedy: 'Remove one of them, or give it another id or date if it is another assessment.',
    }),
    'assessment/of-another': ({ id, name }) => ({
      problem: `The assessment "${id}" of the register is that of "${name}".`,
      remedy: 'Check the id of the response, and the enterprise of this row.',
    }),
    'assessment/withdrawn': () => ({
      problem: 'The enterprise has withdrawn its consent to this assessment.',
      remedy: 'Remove the row: its answers are not taken in again.',
    }),
  },
  row: (row) => `row ${row}`,
  column: (column) => `column "${column}"`,
  nameRow: (row, file) => `Row ${row} (${file})`,
  nameWave: (from, to) => (from === to ? `Wave ${from}` : `Wave ${from} – ${to}`),
};
