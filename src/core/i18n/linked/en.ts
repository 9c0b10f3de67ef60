import type { LinkedMessages } from './messages.js';

/** English. */
export const linkedEn = {
  title: 'A result opened from a link',
  lead: (date) =>
    `You are looking at the result of answers given${date === null ? '' : ` on ${date}`}. The answers are in the link and are not kept on this device.`,
  problem: {
    damaged:
      'This link is incomplete or was changed, so the result cannot be opened. Copy the whole link and open it again.',
    otherInstrument: 'This link belongs to another questionnaire, so its result cannot be opened on this page.',
    otherVersion:
      'This link belongs to another version of the questionnaire. The way of scoring has changed, so the result cannot be shown.',
  },
  own: 'Assess your own enterprise',
  dates: { locale: 'en-GB', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies LinkedMessages;
