import type { AssessmentMessages } from './messages.js';

/** English. */
export const assessmentEn = {
  progress: 'Progress',
  page: (number, of) => `Page ${number} of ${of}`,
  answered: (done, all) => `${done} of ${all} questions answered`,
  language: 'Language',

  start: 'Start',
  resume: 'Continue where you stopped',
  next: 'Continue',
  back: 'Back',
  backToCheck: 'Back to checking',
  showResult: 'Show the result',
  submit: 'Send the answers',
  submitted: 'Your answers were handed over for sending.',
  retry: 'Try again',

  welcome: {
    time: 'Time',
    questions: (count) => `${count} questions, one topic per page`,
    how: 'How to answer',
    howText:
      'Choose what is true of your enterprise. “Don’t know” is an answer too: the result is then a range of scores.',
    privacy: 'Your answers',
    kept: 'They are kept on this device, so that you can stop and go on later, and are deleted after 90 days.',
    notKept: 'They are not kept: closing this page deletes them.',
    sentNowhere: 'They are sent nowhere.',
    sentOnRequest: 'They are sent only when you press the send button on the result page.',
    standing: 'This is a self-assessment and no official rating.',
    resumed: 'This device has kept an assessment that you began.',
    forgotten: 'The answers were deleted from this device.',
    draftPartly:
      'The questions have changed since last time. Some earlier answers can no longer be used; please answer those questions again.',
    draftLost: 'The assessment kept on this device can no longer be read, so a new one starts from the beginning.',
  },

  profile: {
    title: 'About the enterprise',
    introduction: 'This helps to ask only the questions that fit. It is not scored.',
  },
  check: {
    title: 'Check your answers',
    introduction: 'Look through them before you open the result. Every answer can be changed.',
    question: 'Question',
    answer: 'Answer',
    open: (count) => (count === 1 ? '1 question is still open.' : `${count} questions are still open.`),
    change: 'Change',
    unanswered: 'Not answered yet',
  },
  result: {
    title: 'Result of the self-assessment',
    loading: 'Working out the result…',
    changeAnswers: 'Change answers',
  },

  optional: 'optional',
  chooseOne: 'Choose one',
  chooseMany: 'Choose all that are true',
  choose: 'Choose from the list',
  or: 'or',
  unknown: 'Don’t know',
  notApplicable: 'Not applicable',
  readAs: (number, unit) => `Read as: ${number}${unit && ` ${unit}`}`,
  notANumber: 'Enter a number, for example 1,500 or 2.5.',
  numerator: 'Part',
  denominator: 'Of a total of',
  exactly: 'Exact figures',
  estimate: 'Estimate',
  characters: (left) => (left === 1 ? '1 character left' : `${left} characters left`),
  prefilled: 'Filled in beforehand; please check',

  errorSummary: (count) => (count === 1 ? '1 question needs a second look' : `${count} questions need a second look`),
  errorPrefix: 'Please check:',

  saved: 'Saved',
  saving: 'Saving…',
  notSaved:
    'This browser cannot keep your answers. You can go on, but do not close the page before you have seen the result.',
  superseded:
    'This assessment was continued, or deleted, in another window, so answers given here are no longer kept. Go on in the other window, or reload this page.',
  forget: {
    open: 'Delete from this device',
    openUnsaved: 'Delete and start again',
    question: 'Delete all answers and start again? Deleted answers cannot be brought back.',
    confirm: 'Delete the answers',
    cancel: 'Keep them',
  },

  loading: 'Opening the questionnaire…',
  failure: {
    title: 'The questionnaire could not be opened',
    unknownInstrument: (name) => `There is no questionnaire named “${name}”.`,
    address: 'The address of the questionnaire is not valid. It must start with https://, ./ or /.',
    network: 'The place that holds the questionnaire cannot be reached. Check the Internet connection and try again.',
    timeout: 'The place that holds the questionnaire took too long to answer. Try again in a few minutes.',
    status: (code) => `The place that holds the questionnaire answered with error ${code}.`,
    tooLarge: 'The file is larger than 1 MB and was not opened.',
    notJson: 'What was received is not JSON.',
    invalid: (count) =>
      count === 1
        ? 'The questionnaire has 1 error and was not opened:'
        : `The questionnaire has ${count} errors and was not opened:`,
    unknownRegion: (name) => `The questionnaire needs the region “${name}”, which does not exist here.`,
    result: 'The result could not be opened. Your answers are still here.',
  },
} as const satisfies AssessmentMessages;
