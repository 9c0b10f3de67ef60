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
  },

  profile: {
    title: 'About the enterprise',
    introduction: 'This helps to ask only the questions that fit. It is not scored.',
  },

  optional: 'optional',
  chooseMany: 'Choose all that are true',
  choose: 'Choose from the list',
  unknown: 'Don’t know',
  notApplicable: 'Not applicable',
  readAs: (number, unit) => `Read as: ${number}${unit && ` ${unit}`}`,
  errorPrefix: 'Please check:',

  saved: 'Saved',
  saving: 'Saving…',
  forget: 'Delete from this device',
  forgetUnsaved: 'Delete and start again',

  loading: 'Opening the questionnaire…',
  failure: {
    title: 'The questionnaire could not be opened',
    network: 'The place that holds the questionnaire cannot be reached. Check the Internet connection and try again.',
  },
} as const satisfies AssessmentMessages;
