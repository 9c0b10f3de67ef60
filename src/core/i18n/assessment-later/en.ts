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
    carried: (date, instrument) =>
      `Filled in from what was answered ${date === null ? 'before' : `on ${date}`}, in ${instrument ?? 'another assessment'}.`,
    prefilled: (date) => `This answer was filled in beforehand${date === null ? '' : `, on ${date}`}.`,
    instruments: {
      'sme-screening': 'the short questionnaire',
      'sme-readiness': 'the full questionnaire',
      'dbi-sme-2021': 'the questionnaire after the index of 2021',
      'dbi-sme-2025': 'the questionnaire that approximates the criteria of 2025',
      'eu-dma-sme': 'the questionnaire after the European DMA',
      'eurostat-dii': 'the questionnaire after the index of Eurostat',
    },
    check: 'Please check that it still holds.',
    old: 'It may be out of date. If it still holds, confirm it; if not, answer again.',
    confirm: 'Confirm that it holds',
    confirmed: 'You confirmed that it holds.',
    dates: { locale: 'en-GB', day: 'numeric', month: 'long', year: 'numeric' },
  },
  beside: {
    asked: (date, instrument, question) =>
      `${date === null ? 'Before this' : `On ${date}`}, in ${instrument ?? 'another assessment'}, you answered “${question}”:`,
    answered: (lines) => `“${lines.join('; ')}”.`,
    asks: {
      parts: 'This question asks for more detail.',
      whole: 'This question asks more generally.',
      period: 'This question is about another period.',
      notion: 'This question counts in another way.',
      choices: 'This question offers other choices.',
    },
  },
  suggested: {
    set: (date, instrument) =>
      `Some choices are set already, by your answer${date === null ? ' before this' : ` of ${date}`} in ${instrument ?? 'another assessment'}.`,
    tickMore: 'Check them and tick what is missing; if nothing is, press “Confirm that nothing is missing” below.',
    answerRows: 'Check the rows that are filled in, and answer those that are open.',
    complete: 'Confirm that nothing is missing',
    open: 'Tick what is missing, or press “Confirm that nothing is missing”.',
  },
  earlier: {
    found: (instrument, date) =>
      `This device keeps ${instrument ?? 'another questionnaire'} that was completed${date === null ? '' : ` on ${date}`}.`,
    usable: (count) =>
      `${count === 1 ? '1 answer' : `${count} answers`} can be used again here, if about the same enterprise. You can look at and change every one.`,
    take: 'Use the answers again',
    taken: (count) =>
      `${count === 1 ? '1 question is' : `${count} questions are`} filled in or begun as answered before. Each says when; you can look at and change every one.`,
  },
  check: {
    title: 'Check your answers',
    introduction: 'Look through them before you open the result. Every answer can be changed.',
    open: (count) => (count === 1 ? '1 question is still open.' : `${count} questions are still open.`),
    unconfirmed: (count) =>
      count === 1 ? '1 old answer is not confirmed yet' : `${count} old answers are not confirmed yet`,
    unconfirmedText: 'They were given long ago and may no longer hold. Please look at each:',
    confirmAll: 'Confirm that all of them hold',
    allConfirmed: 'You confirmed the old answers.',
    unfitting: (count) =>
      count === 1 ? 'Some answers do not fit together' : `Answers do not fit together in ${count} places`,
    unfittingText: 'Please have another look. If this is how things are, leave them and open the result.',
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
