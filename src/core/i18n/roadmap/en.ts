import type { RoadmapMessages } from './messages.js';

const count = (actions: number): string => `${actions} ${actions === 1 ? 'action' : 'actions'}`;

/** English. */
export const roadmapEn = {
  locale: 'en',
  heading: 'Roadmap',
  introduction:
    'The actions that reach the target with the least effort, in an order in which they can be taken. Days, money and time are estimates, neither an offer nor a promise.',
  working: 'Planning the roadmap…',
  target: {
    label: 'Target of the enterprise',
    choose: 'Choose a target',
    levels: 'Reach a level',
    next: (level) => `${level} (next)`,
    others: 'Another target',
    score: 'Reach a score',
    dimension: 'Raise one dimension',
    given: 'The target that this page has set',
    scoreLabel: 'Score to reach',
    dimensionLabel: 'Dimension',
    between: (minimum, maximum) => `Between ${minimum} and ${maximum} points.`,
  },
  aim: {
    score: (points) => `${points} points`,
    dimension: (label, points) => `${points} points in ${label}`,
    and: 'and',
  },
  limits: {
    heading: 'Limits of money and time (optional)',
    budget: 'Money in the first year, at most',
    budgetHint: 'Counted by the upper end of the estimates. Leave it empty for no limit.',
    million: 'million dong',
    horizon: 'Done within',
    horizonHint: 'Leave it empty for no limit.',
    unit: 'Unit of time',
    weeks: 'weeks',
    months: 'months',
  },
  problems: {
    limit: 'Enter a number that is 0 or more, or leave it empty.',
    score: (minimum, maximum) => `Enter a score between ${minimum} and ${maximum}.`,
    unfinished: 'The roadmap will be planned once the fields marked above are corrected.',
    target: 'The questionnaire has no such target. Choose another one above.',
    dayRate: 'The roadmap could not be planned, because the day rate that this page has set is not valid.',
    noActions: 'This questionnaire has no list of actions, so no roadmap can be planned.',
  },
  outcome: {
    heading: 'Expected outcome',
    reached: (actions, aim) =>
      `With the ${actions === 1 ? 'action' : count(actions)} below, the enterprise is expected to reach ${aim}.`,
    already: (aim) => `The enterprise has reached ${aim} already. Nothing more needs to be done for this target.`,
    alreadyWith: (aim) => `The enterprise has reached ${aim} already. Below are the actions that you want to add.`,
    top: 'The enterprise is on the highest level. To go on, choose another target above.',
    notReached: (aim) => `No way was found that is certain to reach ${aim}.`,
    best: 'The actions below come as close to the target as possible, with the least effort.',
    nothing: 'No action brings the result closer to the target.',
    effort: 'Effort',
    money: 'Money in the first year',
    time: 'Time',
    parallel:
      'Time is counted from the earliest possible start; actions that need not wait for one another are taken side by side.',
    score: 'Score',
    level: 'Level',
    dimensions: 'Scores by dimension',
    change: (from, to) => `from ${from} to ${to}`,
    same: (level) => `still ${level}`,
  },
  why: {
    noScore: 'There are too few answers for a score.',
    coverage: 'There are too few answers for a level. Meanwhile, you can choose a score as the target.',
    gate: (level, needs) =>
      needs === null
        ? `${level} has a required condition that the answers do not settle yet.`
        : `${level} requires: ${needs}. The answers do not settle that yet.`,
    limits: (effort) => `Without the limits of money and time it can be reached: ${effort}.`,
    dropped: 'You removed some actions; with them the target may be reached.',
    open: 'Some questions are not answered or not known; what they are about is not counted yet.',
    actions: 'The actions of the questionnaire are not enough for this target.',
  },
  proof: {
    optimal: 'All ways to combine the actions were compared: none reaches the target with less effort.',
    notReached: 'All ways to combine the actions were compared: none comes closer to the target.',
    open: (cost, atLeast) =>
      `This roadmap takes ${cost} days with money counted in. There may be a way that takes less, but none takes less than ${atLeast}.`,
    rate: (amount) => `Money is counted as days of work, at ${amount} dong a day.`,
  },
  phases: {
    now: 'Now: done within 4 weeks',
    quarter: 'Done within a quarter',
    year: 'Done within a year',
    later: 'Takes more than a year',
  },
  step: {
    weeks: (from, to) => (from === to ? `week ${from}` : `week ${from} to week ${to}`),
    after: 'After these are done',
    how: 'How to do it',
    added: 'Added by you',
    drop: 'Remove this action',
  },
  dropped: { heading: 'Actions that you removed', restore: 'Put back' },
  add: {
    heading: 'Add another action',
    hint: 'An action that you add is always part of the roadmap, and so is what it needs first.',
    none: 'There are no more actions to add.',
    group: (dimension, actions) => `${dimension} (${actions})`,
    add: 'Add',
  },
  blocked: {
    heading: 'Not possible in this roadmap',
    needs: (condition) => `This action needs first: ${condition}.`,
    dropped: (titles) => `That takes an action that you removed: ${titles}.`,
    time: 'This action cannot be done within the time limit.',
    budget: 'The actions that you want to add cost more than the limit.',
    together: 'The actions that you want to add cannot be taken together within the limits.',
    release: 'Do not add it',
  },
  open: {
    hint: 'The roadmap counts only what is certain. Where a question is not answered or not known, it may be done already, so actions about it are left out.',
  },
  notice: {
    dropped: (title) => `Removed: ${title}.`,
    added: (title) => `Added: ${title}.`,
    restored: (title) => `Put back: ${title}.`,
    released: (title) => `Not added: ${title}.`,
    changed: 'The roadmap was planned anew.',
    undone: 'Undone.',
    now: (actions, effort) => `The roadmap has ${count(actions)} now: ${effort}.`,
    none: 'The roadmap has no actions now.',
    notReached: 'The target is not reached.',
    undo: 'Undo',
    close: 'Close',
  },
  print: 'Print the roadmap',
} as const satisfies RoadmapMessages;
