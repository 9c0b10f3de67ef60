import { errorReportEn } from '../error-report/en.js';
import type { IntakeMessages } from './messages.js';

const whole = (count: number) => new Intl.NumberFormat('en').format(count);

/** The parts that are not nothing. */
function parts(...counted: readonly (readonly [count: number, said: string])[]): string {
  const found = counted.filter(([count]) => count > 0).map(([count, said]) => `${whole(count)} ${said}`);
  return found.join('; ') || 'none';
}

/** Of an enterprise: kept so that a third file does not bring the note. */
const noteRemoved = 'with a note recorded as removed';

/** English. */
export const intakeEn: IntakeMessages = {
  locale: 'en',
  dateFormat: { locale: 'en-GB', day: 'numeric', month: 'short', year: 'numeric' },
  steps: { label: 'Steps', choose: 'Choose files', columns: 'Match columns', check: 'Check', done: 'Take in' },
  choose: {
    heading: 'Bring data into the programme',
    introduction:
      'Choose a table of enterprises, a table of answers, a saved programme, or a folder of saved assessments.',
    file: 'Choose a file',
    folder: 'Choose a folder of assessments',
    drop: 'or drop files or a folder here',
    formats: 'CSV (UTF-8), XLSX, JSON, JSON Lines. The first row of a table must hold the names of its columns.',
    private: 'Files are read on this device only, and sent nowhere.',
    refused: 'This cannot be read:',
  },
  columns: {
    heading: (file) => `Match the columns of "${file}"`,
    headingRecords: 'Take in saved data',
    introduction: 'Check what each column is taken for, and choose again where that is wrong.',
    records: (files) => `Files with assessments: ${files}. No columns are to be matched.`,
    register: 'This is a saved programme. No columns are to be matched.',
    sheet: 'Sheet',
    instrument: 'Questionnaire',
    noInstrument: 'No answers, only a list of enterprises',
    numbers: 'How numbers are written',
    numbersOpen: 'Not known yet',
    numbersVi: 'The Vietnamese way: 1.500,5',
    numbersEn: 'The English way: 1,500.5',
    date: 'Date of the answers',
    dateHint: 'The table has no column with dates, so one date is needed for all.',
    dateMissing: 'Enter the date of the answers, with day, month and year.',
    wave: 'Wave',
    waveByDates: 'By the date of each assessment',
    waveKnown: (name) => `A wave that there is: ${name}`,
    waveNew: 'A new wave',
    waveName: 'Name of the new wave',
    waveNameMissing: 'Enter a name for the new wave, or choose another wave.',
    waveWritten: 'As the column of the wave says.',
    caption: 'The columns of the file, and what they hold',
    column: 'Column of the file',
    samples: 'First values',
    meaning: 'Taken for',
    meaningOf: (column) => `What the column "${column}" is taken for`,
    unnamedColumn: (number) => `(column ${number}, without a name)`,
    nothing: 'Pass this column over',
    empty: 'empty',
    near: (name) => `Did you mean "${name}"?`,
    use: 'Yes',
    useNear: (name) => `Yes, this column is "${name}"`,
    groups: {
      enterprise: 'Enterprise',
      support: 'Support',
      contact: 'Contact',
      assessment: 'Assessment',
      profile: 'Profile in the assessment',
      answers: 'Answers',
    },
    passedOver: (count) => `Columns passed over: ${whole(count)}.`,
    more: (count) => `Show ${whole(count)} more columns`,
    check: 'Check the data',
    other: 'Choose another file',
    errorPrefix: 'Please check:',
  },
  progress: {
    opening: 'Opening the file…',
    checking: 'Checking every row…',
    taking: 'Taking in…',
    reading: (percent, rows) => `${percent}, rows read: ${rows}`,
    merging: (percent, rows) => `${percent}, rows read: ${rows}, now being matched`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing in the programme has changed.',
    failed: 'Something unexpected went wrong. Nothing in the programme has changed. Please choose the file again.',
  },
  check: {
    heading: 'Check before taking in',
    blocked: 'No row could be read:',
    sound: (rows) => `All rows can be taken in: ${rows}.`,
    faulty: (faulty, rows) => `${faulty} of ${rows} rows have faults. Nothing has been taken in yet.`,
    counts: 'What would come of it',
    countsSound: 'What would come of the sound rows alone',
    rows: 'Rows',
    faultyRows: 'Rows with faults',
    passedOver: 'Files passed over',
    enterprises: 'Enterprises',
    enterpriseCounts: ({ added, changed, same, kept = 0 }) =>
      parts([added, 'new'], [changed, 'updated'], [same, 'known, unchanged'], [kept, noteRemoved]),
    assessments: 'Assessments',
    assessmentCounts: ({ added, replaced, same }) =>
      parts([added, 'new'], [replaced, 'replacing others'], [same, 'known, unchanged']),
    unnamed: (count) =>
      `The table has no column for name, code or id, so ${count === '1' ? '1 row is taken for an enterprise' : `${count} rows are taken for an enterprise each`}, named by its row.`,
    waves: 'Waves',
    wave: (name, from, to, assessments) =>
      `${name} (${from === to ? from : `${from} to ${to}`}): assessments: ${assessments}`,
    waveAdded: 'new',
    problems: (shown, all) => (shown === all ? `Problems: ${all}` : `The first ${shown} of ${all} problems`),
    file: 'File',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    problem: 'Problem',
    toCheck: 'To be checked',
    remedy: 'What to do',
    wholeFile: 'whole file',
    report: 'Save the rows with faults (CSV)',
    reportHint: `Open it in a spreadsheet program, put right what "${errorReportEn.problems}" says, save it as CSV UTF-8 or XLSX, and choose that file here.`,
    reportName: 'rows-with-faults',
    warnings: (shown, all) =>
      shown === all
        ? `To be checked, and taken in all the same: ${all}`
        : `The first ${shown} of ${all} to be checked, and taken in all the same`,
    warningsHint:
      'These rows are taken in as they are written. You may correct them in the original file and take it in again at any time; what is new takes the place of what was.',
    warned: 'Save the rows to be checked (CSV)',
    warnedName: 'rows-to-be-checked',
    takeAll: (rows) => `Take in all ${rows} rows`,
    takeSound: (rows) => (rows === '1' ? 'Take in only the sound row' : `Take in only the ${rows} sound rows`),
    nothingNew: 'The programme has everything in this file already; there is nothing to take in.',
    back: 'Back to the columns',
    cancel: 'Cancel, take nothing in',
  },
  done: {
    heading: 'Taken in',
    summary: ({ enterprises, assessments }) =>
      `Enterprises: ${parts([enterprises.added, 'new'], [enterprises.changed, 'updated'], [enterprises.kept ?? 0, noteRemoved])}. ` +
      `Assessments: ${parts([assessments.added, 'new'], [assessments.replaced, 'replacing others'])}.`,
    opened: 'Remember to save the programme as a file: the data is on this device only.',
    left: (faulty) =>
      `Rows with faults that were not taken in: ${faulty}. Save them, put them right, and take them in.`,
    show: 'Show the programme',
    more: 'Take in another file',
  },
};
