import { basisEn } from '../basis/en.js';
import { formatNumber } from '../numbers/format-number.js';
import { moneyEn } from './money-en.js';
import type { ResultMessages } from './messages.js';

const plurals = new Intl.PluralRules('en');

function count(number: number, one: string, other: string): string {
  return `${formatNumber(number, 'en')} ${plurals.select(number) === 'one' ? one : other}`;
}

/** English. */
export const en = {
  locale: 'en',
  level: {
    heading: 'Level of readiness',
    scale: 'Scale of levels',
    current: 'The enterprise is here',
    possible: 'Possibly here',
    between: (lowest, highest) => `${lowest} to ${highest}`,
    band: (from, to, ends) => {
      if (ends === 'both') return `${from} to ${to} points`;
      return ends === 'lower' ? `${from} to under ${to} points` : `over ${from} to ${to} points`;
    },
    none: 'Not yet known',
    withheld: {
      noScore: 'There are not enough answers for a score and a level.',
      coverage: 'There are not enough answers for one level, so it is given as a range.',
      gate: 'One required condition is not clear, so the level is given as a range.',
      notMeant: 'The levels of this index are not meant for this enterprise, so only the score is given.',
      maybeNotMeant:
        'It is not clear whether the levels of this index are meant for this enterprise, so only the score is given.',
    },
    gateNotMet: (level, needs) => `The score has reached ${level}; for ${level} this is still needed: ${needs}.`,
    gateUnclear: (level, needs) => `For ${level}, this needs to be made clear: ${needs}.`,
    gateUnnamed: 'the required condition of this level',
  },
  score: {
    label: 'Score',
    outOf: (maximum) => `out of ${maximum}`,
    range: (range) => `Possible range: ${range}, depending on the questions that are still open.`,
    outside: 'Open questions count as 0 points here, so the score is below its possible range.',
    coverage: (share) => `Share of questions answered: ${share}.`,
    none: 'No score yet',
    notGiven: 'No total score',
    maybeNotMeant: 'It is not clear whether this index has a total score for the enterprise.',
  },
  precision: {
    belowLevel: (level, points) =>
      `The result is close to ${level}: ${points} ${points === '1' ? 'point' : 'points'} to go. So small a difference does not tell the two levels apart.`,
    aboveLevel: (level, points) =>
      `The result is just past the threshold of ${level}, by ${points} ${points === '1' ? 'point' : 'points'}. So small a difference does not tell the two levels apart.`,
    onThreshold: (level) =>
      `The result lies right at the threshold of ${level}: too close to tell the two levels apart.`,
    points: (points) => `${points} points`,
    share: (percent) => `${percent}% of the most that each can give`,
    alike: (distance) => `The dimensions differ by less than ${distance}: too close to rank.`,
    order: (distance) =>
      `Two dimensions that differ by less than ${distance} are too close to rank; within a group they stand in the order of the questionnaire.`,
    change: (from, to, clear) =>
      clear
        ? `Since the last assessment the score has changed from ${from} to ${to}.`
        : `Since the last assessment the score has changed from ${from} to ${to}; this change is too small to be clear.`,
    unfitting: (sentence) => `Some answers do not fit together, so the result may be off: ${sentence}`,
    notComparable: {
      different: (cause) => `The earlier assessment cannot be compared with this one, because it ${cause}.`,
      malformed: 'The answers of the earlier assessment are damaged, so the two cannot be compared.',
    },
  },
  change: {
    heading: (date) => (date === null ? 'Changes since the last time' : `Changes since the last time (${date})`),
    caption: 'Scores of the two assessments',
    before: 'Last time',
    now: 'This time',
    change: 'Change',
    whole: 'Overall',
    unclear: '(not clear)',
    unclearNote: 'Not clear: the difference is small, and may only come from answering in another way.',
    towardLevel: (level, share) => `On the way to ${level}, the enterprise has covered ${share} since the last time.`,
    towardScore: (score, share) =>
      `On the way to ${score} points, the enterprise has covered ${share} since the last time.`,
    towardDimensions: (share) =>
      `On the way to the targets of the dimensions, the enterprise has covered ${share} since the last time.`,
    toTarget: (from, to) => `Of what is aimed at, ${from} was there the last time, ${to} is there now.`,
    level: (from, to) => `Level: ${from} the last time, ${to} now.`,
    done: 'Done since the last time',
    wasOpen: 'not known the last time',
    nothingDone: 'By the answers, none of the suggested actions was completed since the last time.',
    lost: (answers) =>
      `${count(answers, 'answer', 'answers')} of the last time no longer fit this version of the questionnaire, and do not count.`,
  },
  target: {
    level: (given, known, index) =>
      known === ''
        ? `The target of this page cannot be used: the index “${index}” has no levels.`
        : `The target of this page cannot be used: the index “${index}” has no level “${given}”. It has: ${known}.`,
    dimension: (given, known, index) =>
      `The target of this page cannot be used: the index “${index}” has no dimension “${given}”. It has: ${known}.`,
    score: (given) => `The target of this page cannot be used: a score to reach must be a number, not “${given}”.`,
    malformed: () => 'The target of this page cannot be used: a target is { level }, { score } or { dimensions }.',
  },
  earlierFile: {
    heading: 'Compare with an earlier assessment',
    label: 'Answers of the earlier time (the JSON file you downloaded)',
    hint: 'The file is read on this device only, and sent nowhere.',
    different: (cause) => `No comparison with this file, because it ${cause}.`,
    sameQuestionnaire: 'Choose answers to the same questionnaire.',
    refused: {
      malformed: 'This file could not be read. Choose one that was saved with “Download the answers (JSON)”.',
      same: 'These are the answers you are looking at. Choose those of an earlier time.',
      later: 'These answers were completed after the ones you are looking at. Choose those of an earlier time.',
    },
  },
  questionnaires: {
    'sme-screening': 'Digital readiness self-assessment',
    'sme-readiness': 'Full digital readiness self-assessment',
    'dbi-sme-2021': 'Self-assessment by the index of digital transformation of enterprises of 2021 (historical)',
    'dbi-sme-2025': 'Digital transformation by sector: self-assessment (unofficial approximation)',
    'eu-dma-sme': 'Digital maturity self-assessment after the EU’s DMA framework',
    'eurostat-dii': 'Digital intensity after Eurostat’s lists (2021–2025)',
  },
  differs: {
    instrument: (theirs, ours) => `rests on the questionnaire “${theirs}”, and this result on “${ours}”`,
    version: (theirs, ours, of) => `rests on version ${theirs} of “${of}”, and this result on version ${ours}`,
    hash: (theirs, ours, of) =>
      `rests on other content of “${of}” under the same version (fingerprint ${theirs}, of this result ${ours})`,
    index: (theirs, ours) => `is scored by “${theirs}”, and this result by “${ours}”`,
    variant: (theirs, ours, of) => `takes “${of}” as “${theirs}”, and this result as “${ours}”`,
    weighting: (theirs, ours) => `uses the weighting “${theirs}”, and this result “${ours}”`,
  },
  radar: {
    heading: 'Scores by dimension',
    caption: 'Scores by dimension',
    dimension: 'Dimension',
    enterprise: 'Enterprise',
    benchmark: 'Mean of the comparison group',
    earlier: 'Last time',
    ranges: {
      enterprise: 'Possible range',
      benchmark: 'Middle half of the group',
      earlier: 'Possible range the last time',
    },
    bands: {
      enterprise: 'Range that is possible once every question is answered',
      benchmark: 'Middle half of the comparison group',
      earlier: 'Range that was possible the last time',
    },
    picture: (dimensions) =>
      `Radar chart of ${count(dimensions, 'dimension', 'dimensions')}. The numbers are in the table right after the chart.`,
    showTable: 'Show the numbers as a table',
    hideTable: 'Hide the table',
    loading: 'Loading the chart…',
    failed: 'The chart could not be loaded. The numbers are in the table below.',
    noValue: 'no score yet',
  },
  cohort: {
    population: (n, who, date) => `${formatNumber(n, 'en')} ${who} (as of ${date})`,
    mean: (mean) => `the mean is ${mean}`,
    middle: (low, high) => `half of them have between ${low} and ${high} points`,
    figures: (population, facts) => `Compared with ${population}${facts.length > 0 ? `: ${facts.join('; ')}` : ''}.`,
    rank: {
      about: (of100) => `The enterprise is higher than about ${of100} of 100 enterprises of this group.`,
      atLeast: (of100) => `The enterprise is higher than at least ${of100} of 100 enterprises of this group.`,
      atMost: () => 'The enterprise is in the lower quarter of this group.',
    },
    between: (low, high) =>
      `The enterprise is higher than about ${low} to ${high} of 100 enterprises of this group, depending on what is open or not known.`,
    different: (cause) => `The file with figures for comparison is not used, because it ${cause}.`,
    refused: {
      population: 'The figures at hand are of other enterprises, so they are not compared.',
      populationOpen:
        'Whether the enterprise belongs to the group for comparison is not known: its profile is not complete.',
      tooFew: 'The group for comparison has too few enterprises, so its figures are not shown.',
      malformed: 'The file with figures for comparison is damaged, and could not be read.',
    },
  },
  dimensions: {
    strengths: 'Strengths',
    gaps: 'To improve',
    between: 'In between',
    unknown: 'Not enough answers',
    relative: "Compared among the enterprise's own dimensions.",
    none: 'There are not enough answers to name strengths and what to improve.',
  },
  why: {
    heading: 'Why this score',
    introduction: (score) =>
      `What each answer gives of the ${score} points together, and what that question alone could still add while the others stay as they are.`,
    points: (points) => `${points} ${points === '1' ? 'point' : 'points'}`,
    more: (points) => `This question alone could add ${points} more.`,
    moreUpTo: (points) => `Open: depending on the answer it could add up to ${points}.`,
    other: (points) => `From the way of scoring, not from a single answer: ${points} points.`,
    open: 'Not answered, or not known',
    missing: { unknown: 'Don’t know', notApplicable: 'Not applicable' },
  },
  actions: {
    heading: 'What to do next',
    rule: (dayRate) =>
      `What adds the most points per day of work comes first; what can be done now comes before what needs something first. Money counts as days of work, at an assumed ${dayRate} dong a day.`,
    more: (number) => `Show ${count(number, 'more action', 'more actions')}`,
    none: 'From the answers given, there is nothing to suggest.',
    gain: (points) => `Adds ${points} points`,
    dimension: (label, from, to) => `${label}: from ${from} to ${to}`,
    possible: (points) => `May add up to ${points} points, depending on what is open or not known`,
    effort: 'Effort',
    days: (days) => (days === 0 ? 'less than a day of work' : `about ${count(days, 'day', 'days')} of work`),
    weeks: (weeks) => (weeks === 0 ? 'done within the week' : `done in about ${count(weeks, 'week', 'weeks')}`),
    money: moneyEn,
    firstStep: 'First step',
    doneWhen: 'Done when',
    neededFirst: 'Needed first',
    atLeast: (question, answer) => `“${question}” – at least: ${answer}`,
    atMost: (question, answer) => `“${question}” – at most: ${answer}`,
    exactly: (question, answer) => `“${question}” – ${answer}`,
    answered: (question) => `an answer to “${question}”`,
    and: 'and',
    or: 'or',
    not: (condition) => `not: ${condition}`,
    other: 'another condition of the questionnaire',
    byAction: (title) => `An action that leads there: ${title}`,
  },
  roadmap: {
    heading: 'Roadmap',
    loading: 'Loading the roadmap…',
    failed: 'The roadmap could not be loaded. Check the connection and open this part again.',
  },
  support: {
    heading: 'Support that can be applied for, and what to know',
    mayApply: 'Support to apply for',
    offices: 'Where to ask',
    laws: 'Laws and drafts',
    targets: 'Targets of the whole country, not of one enterprise',
  },
  others: {
    heading: 'Other indices from the same answers',
    apart:
      'Each index has a scale and rules of its own. They stand beside one another for information; they are neither ranked nor subtracted.',
    scale: (minimum, maximum) => `Scale from ${minimum} to ${maximum}`,
    estimate:
      'This is an estimate: the questionnaire does not ask all that this index needs, so the result is always a range.',
    stillOpen: 'The result is a range because some questions are open.',
    tooWide: 'The possible range is still too wide to be shown.',
    notAskedEnough: 'The questionnaire does not ask enough of what this index needs, so no score is shown.',
    none: 'By these answers, the index has no score for the enterprise.',
    open: (questions) => `${count(questions, 'question is', 'questions are')} still open`,
    answer: (questions) => `Answer ${count(questions, 'open question', 'open questions')}`,
  },
  figures: {
    heading: (places) => `Published figures of this index (${places.join('; ')})`,
    atLeast: (population, year, share, level) => `In ${year}, ${share} of ${population}, were on ${level} or above.`,
    sample: (number) => (number === null ? 'The source does not say how many were asked.' : `Asked: ${number}.`),
  },
  method: {
    heading: 'Method and sources',
    standing:
      'This is a self-assessment. It is no official rating and does not replace the national criteria for the digital transformation of enterprises (DBI).',
    instrument: 'Questionnaire',
    version: 'Version',
    fingerprint: 'Fingerprint of its content',
    weighting: 'Weighting',
    defaultWeighting: 'default',
    fidelity: 'What the index rests on',
    fidelities: {
      published: 'published documents',
      secondHand: 'documents quoted by others, not checked against the originals',
      assumed: 'choices of the authors, not calibrated with field data',
    },
    sources: 'Sources',
    secondHand: 'Read in sources that quote these',
    drawnOn: 'Drawn on by the authors; these do not publish this questionnaire',
    openPoints: 'What the sources leave open, and what was taken',
    rounding: 'Scores are rounded only when shown; the level is decided on the unrounded score.',
    roundedLevels: 'The level is decided on the rounded score; the score itself is rounded only when shown.',
    date: 'Date of assessment',
    dateFormat: { locale: 'en-GB', day: 'numeric', month: 'long', year: 'numeric' },
    undated: 'no date',
    coverage: 'Share of questions answered',
  },
  save: {
    heading: 'Print and save',
    print: 'Print one page',
    report: 'Print the full report',
    json: 'Download the answers (JSON)',
    picture: 'Download the chart (PNG)',
    pictureFailed: 'The picture could not be made. Please try again, print the result, or download the scores.',
    csv: 'Download the scores (CSV)',
    link: 'Copy a link to the result',
    linkCopied: 'The link was copied. Whoever has it can see the answers; it is sent to no server.',
    linkShown: 'Select the link below and copy it. Whoever has it can see the answers.',
    linkLabel: 'Link to the result',
    fileName: 'self-assessment-result',
  },
  report: {
    heading: 'Full report',
    otherMethods: 'Method and sources of the other indices',
    answers: 'Questions and answers',
    unanswered: 'Not answered',
  },
  csv: {
    part: 'Part',
    id: 'Id',
    name: 'Name',
    score: 'Score',
    low: 'Lowest possible',
    high: 'Highest possible',
    coverage: 'Share answered',
    level: 'Level',
    from: 'Scale from',
    to: 'Scale to',
    chosen: 'Reckoned otherwise than by default',
    total: 'Main index',
    dimension: 'Dimension',
    other: 'Other index',
  },
  failure: {
    mismatch: (theirs, ours) =>
      `These answers belong to the questionnaire “${theirs}” and not to “${ours}”, so no result can be shown.`,
    answer: (question, questionnaire) =>
      `The answer to “${question}” does not fit the questionnaire “${questionnaire}”, so no result can be shown. That question has to be answered again.`,
    basis: basisEn,
  },
} as const satisfies ResultMessages;
