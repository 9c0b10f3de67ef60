import type { Words } from '../../../model/words.js';

/** What can be done, in English: training, and taking the workers along. */
export const skillsActionsEn = {
  'train-first-group': {
    title: 'Train a first group in digital skills',
    firstStep: 'Choose the tool with most mistakes and one hour this week; list those who use it most.',
    doneWhen: 'More than a tenth of the people attended a session; list and date are kept.',
  },
  'train-most': {
    title: 'Extend training to more than half of the people',
    firstStep: 'Plan four sessions in the year by the training plan, in groups so that sales go on.',
    doneWhen: 'The lists of 12 months name more than half of the people working here.',
  },
  'review-skills': {
    title: 'Review the digital skills of every role',
    firstStep:
      'Make a table with a line for each person and a column for each tool; everyone notes: can do, needs help, not yet.',
    doneWhen: 'The table names everyone, and the three skills that are missed most have been picked.',
  },
  'training-plan': {
    title: 'Make a training plan for the year',
    firstStep: 'Take the three skills that are missed most; write who learns, where and in which month.',
    doneWhen: 'The plan has names, times and places, and everyone knows their part.',
  },
  'short-lessons': {
    title: 'Make short lessons that can be looked up',
    firstStep: 'Record the screen for the three steps that are asked about most, each under five minutes.',
    doneWhen: 'At least five lessons lie in a shared folder, and a newcomer can follow them alone.',
  },
  'learn-at-work': {
    title: 'Give time to learn at work and to try tools',
    firstStep: 'Pair a person who knows with one who learns, and fix one hour a week.',
    doneWhen: 'After a month the learner does the chosen task without help.',
  },
  'take-trainees': {
    title: 'Arrange a placement in a key task',
    firstStep:
      'Choose a task that needs more skill, for example website or data; contact a college or university nearby.',
    doneWhen: 'The trainee finished the task, and people of the enterprise can carry it on.',
  },
  'pay-for-course': {
    title: 'Pay for a course of an outside provider',
    firstStep: 'Ask two providers for contents close to the tools in use, the dates and the fee.',
    doneWhen: 'Those sent attended it all, showed it to colleagues once and used it in real work.',
  },
  'subsidised-course': {
    title: 'Sign up for a course with public funding',
    firstStep:
      'Ask the Department of Finance, the Department of Science and Technology or the business association about coming courses and their conditions.',
    doneWhen: 'At least one person has completed it and has a certificate or is on the list.',
  },
  'show-new-tool': {
    title: 'Show a new tool to everyone before it is used',
    firstStep: 'Choose the tool that comes next; take 20 minutes to try it together and ask.',
    doneWhen: 'Everyone can say what it replaces and from which day on.',
  },
  'tell-and-ask': {
    title: 'Say clearly what is planned, and ask what people think',
    firstStep: 'Write half a page: why, what and when; send it round with a date for comments.',
    doneWhen: 'The comments and an answer to each of them are written down.',
  },
  'follow-acceptance': {
    title: 'Follow how a new tool is accepted',
    firstStep: 'Ask everyone about the latest tool in use: one thing that helps, one that hinders.',
    doneWhen: 'The three worst hindrances were dealt with, and the next round hears less of them.',
  },
  'design-together': {
    title: 'Design the new way of working together with the workers',
    firstStep: 'Ask two people who do the work every day to draw the steps and strike out what is not needed.',
    doneWhen: 'The new way holds at least one idea of theirs and was tried.',
  },
  'decide-on-the-spot': {
    title: 'Give people the right and the tools to decide themselves',
    firstStep:
      'Choose something that often waits for approval, for example a discount or an exchange; write down the limit.',
    doneWhen: 'For a month nothing within the limit waited, and it can be looked up in the software.',
  },
  'adapt-jobs': {
    title: 'Adapt jobs to the new tool',
    firstStep: 'List what the tool now does; agree with those concerned what falls away and what is added.',
    doneWhen: 'Everyone has the new list of duties, and it has been in force for a month.',
  },
  'flexible-work': {
    title: 'Make hours and places of work more flexible',
    firstStep: 'Choose a task that can be done over the Internet; ask those who do it which hours or place would suit.',
    doneWhen: 'It was tried for a month, work was done in time, and the arrangement is written down.',
  },
  'person-to-ask': {
    title: 'Name a person who helps with digital tools',
    firstStep: 'Choose the one whom everyone asks anyway, and reserve some time of each day for it.',
    doneWhen: 'Everyone knows whom to ask, and frequent questions are written down.',
  },
} as const satisfies NonNullable<Words['actions']>;
