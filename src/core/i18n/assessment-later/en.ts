import type { LaterMessages } from './messages.js';

/** English. */
export const laterEn = {
  draft: {
    resumed: 'This device has kept an assessment that you began.',
    forgotten: 'The answers were deleted from this device.',
    partly:
      'The questions have changed since last time. Some earlier answers can no longer be used; please answer those questions again.',
    lost: 'The assessment kept on this device can no longer be read, so a new one starts from the beginning.',
  },
  forget: {
    question: 'Delete all answers and start again? Deleted answers cannot be brought back.',
    confirm: 'Delete the answers',
    cancel: 'Keep them',
  },
  origin: {
    carried: (date) =>
      date === null
        ? 'This answer comes from an earlier assessment. Please check it.'
        : `This answer comes from the assessment of ${date}. Please check it.`,
    prefilled: (date) =>
      date === null
        ? 'This answer was filled in beforehand. Please check it.'
        : `This answer was filled in beforehand, on ${date}. Please check it.`,
    old: 'This answer may be out of date. If it still holds, choose Continue to confirm it; if not, answer again.',
    dates: { locale: 'en-GB', day: 'numeric', month: 'long', year: 'numeric' },
  },
  check: {
    title: 'Check your answers',
    introduction: 'Look through them before you open the result. Every answer can be changed.',
    open: (count) => (count === 1 ? '1 question is still open.' : `${count} questions are still open.`),
    change: 'Change',
    unanswered: 'Not answered yet',
  },
  result: {
    failed: 'The result could not be opened. Your answers are still here.',
    title: 'Result of the self-assessment',
    loading: 'Working out the result…',
    changeAnswers: 'Change answers',
  },
  open: {
    title: (questions) => (questions === 1 ? 'Answer 1 open question' : `Answer ${questions} open questions`),
    introduction:
      'These are the questions that the index still needs. Answer those you can, leave the others as they are, and look at the result again.',
  },
  submit: 'Send the answers',
  submitted: 'Your answers were handed over for sending.',
  numerator: 'Part',
  denominator: 'Of a total of',
  or: 'or',
  exactly: 'Exact figures',
  estimate: 'Estimate',
  errorSummary: (count) => (count === 1 ? '1 question needs a second look' : `${count} questions need a second look`),
  notSaved:
    'This browser cannot keep your answers. You can go on, but do not close the page before you have seen the result.',
  superseded:
    'This assessment was continued, or deleted, in another window, so answers given here are no longer kept. Go on in the other window, or reload this page.',
} as const satisfies LaterMessages;
