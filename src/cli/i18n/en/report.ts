import { indicatorsEn } from '../../../core/i18n/indicators/en.js';
import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import type { ReportMessages } from '../../report/report-messages.js';

const number = (value: number) => formatNumber(value, 'en');

/** The words of a report. */
export const reportEn: ReportMessages = {
  indicators: indicatorsEn,
  title: (instrument) => `Summary report: ${instrument}`,
  about: (index, version) => `Scores by ${index}, version ${version} of the questionnaire.`,
  weighting: (name) => `Weighting: ${name}.`,
  programme: (instrument, enterprises) =>
    `Questionnaire: ${instrument}. Enterprises in the register: ${number(enterprises)}.`,
  wavePeriod: (name, from, to) => `Wave: ${name}, ${from} to ${to}.`,
  waveRunning: (to, asOf) => `This wave runs until ${to}: the figures are those of ${asOf}, and not yet final.`,
  waveOnly: (name) => `Only responses of the wave "${name}".`,
  counted: (enterprises, assessments, superseded, asOf) =>
    `Enterprises: ${number(enterprises)}, as of ${dayInWords(asOf)}. Responses in the file: ${number(assessments)}${
      superseded > 0
        ? `, ${number(superseded)} of which are not the latest, or are from after that day or another wave`
        : ''
    }.`,
  faulty: (rows) => `Rows with errors, which are not counted: ${number(rows)}.`,
  faultyEntries: (entries) =>
    `Entries of the register with errors: ${number(entries)}. What is wrong in them is not counted.`,
  otherInstruments: (count) =>
    `Assessments by other questionnaires, which are not counted here: ${number(count)}. Choose them with --instrument.`,
  standing: 'These are self-assessments of enterprises, and no official rating.',
  notForPublication:
    'For internal use: figures of few enterprises can tell of single ones. For publication use --publish, or the command benchmark.',
  headings: {
    indicators: 'Indicators',
    indicatorsOf: (population) => `Indicators: ${population}`,
    persons: 'Indicators that add up persons',
    personsOf: (population) => `Indicators that add up persons: ${population}`,
    populations: 'Enterprises, and where the numbers come from',
    targets: 'Targets of the programme',
    levels: 'Levels',
    figures: 'Scores of the whole and of each dimension',
    gaps: 'Largest gaps',
    segments: (by) => `By ${by.toLowerCase()}`,
    change: (before, after) => `Change from wave "${before}" to wave "${after}"`,
    actions: 'What would help most',
    segmentActions: (by) => `What would help most, by ${by.toLowerCase()}`,
    reliability: 'How the questions go together (Cronbach’s alpha)',
    quality: 'Quality of the data',
    publishedScores: (by) => `Scores by ${by.toLowerCase()}`,
  },
  columns: {
    indicator: 'Indicator',
    denominator: 'Enterprises that answered',
    unknown: 'Unknown',
    estimated: 'Gave an estimate only',
    notAssessed: 'Not assessed',
    persons: 'Persons',
    ofPersons: 'Of persons',
    gaveNumbers: 'Enterprises that gave both numbers',
    population: 'Enterprises',
    asOf: 'As of',
    source: 'Source',
    target: 'Target',
    by: 'By',
    current: 'Now',
    distance: 'Distance',
    percentToTarget: 'Percent to target',
    progressToDate: 'Progress to date',
    level: 'Level',
    count: 'Enterprises',
    share: 'Share',
    part: 'Part',
    n: 'Enterprises with a score',
    mean: 'Mean',
    reached: 'Reached',
    median: 'Median',
    firstQuartile: 'First quartile',
    thirdQuartile: 'Third quartile',
    deviation: 'Standard deviation',
    without: 'Without a score',
    segment: 'Segment',
    enterprises: 'Enterprises',
    pairs: 'Enterprises in both waves',
    from: 'Before',
    to: 'After',
    change: 'Change',
    low: 'From',
    high: 'To',
    improved: 'Share that rose',
    action: 'Action',
    sampled: 'Enterprises looked at',
    helps: 'Helps',
    now: 'Can begin now',
    gain: 'Mean gain of those',
    worth: 'Mean gain of all',
    cost: 'Person-days',
    items: 'Questions',
    complete: 'Complete rows',
    leftOut: 'Rows left out',
    alpha: 'Alpha',
    finding: 'Finding',
  },
  total: 'Whole',
  withoutLevel: 'Without a level',
  levelsNote: 'Shares are of all enterprises counted here, those without a level among them.',
  withoutSegment: (count) => `Enterprises of which it is not known where they belong: ${number(count)}.`,
  interval: '"From" and "To" are the 95 % confidence interval of the mean change, over the same enterprises.',
  fields: {
    wave: 'Wave',
    'size-class': 'Size class',
    sizeClass: 'Size class',
    officer: 'Officer in charge',
    measure: 'Support measure',
  },
  sizeClasses: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large' },
  populations: {
    supported: 'supported enterprises',
    registered: 'enterprises in the register',
    responses: 'enterprises that answered',
  },
  ownRegister: 'Register of the programme',
  undated: 'no date',
  populationNote:
    'Figures of different sources and dates are not divided by one another unless they are about the same list.',
  atLeast: (title) => `${title} (at least)`,
  atLeastNote:
    '“At least”: the questionnaire asks only a part of what counts, so nobody is known not to be counted; the share is of all who answered.',
  notAsked: (titles) => `Not asked by this questionnaire, and therefore unknown: ${titles}.`,
  meanOf: (name) => `Mean score: ${name}`,
  targetNote:
    'Targets are those of the programme, for the supported enterprises. Progress to date is the share of the way from the first wave to the target that is done (OWASP SAMM).',
  noProgress: {
    noEarlierWave: 'no earlier wave',
    nobodySupported: 'first wave: nobody supported',
    noFigure: 'first wave: no figure',
    atTarget: 'first wave: at the target',
  },
  unknownIndicator: (ids) => `Targets that nothing in this report gives a figure for: ${ids}.`,
  sample: ({ rule, most, enterprises, of }) =>
    rule === 'all'
      ? `Worked out of all ${number(of)} enterprises.`
      : `Worked out of ${number(enterprises)} of ${number(of)} enterprises: at most ${number(most)}, those whose ids have the lowest hashes, the same ones at every run.`,
  actionsNote:
    'Each enterprise is scored again with the action done; gains are in points, and those of several actions are not added up. Person-days include money.',
  reliabilityNotes: [
    'Missing data: a row counts only if every question has an answer; nothing is put in the place of a missing one. Only questions with ordered options have steps.',
    'The index is formative: it is made up of facts that need not go together, so a low alpha says nothing against it.',
  ],
  gapsNote: 'Reached: how much of what the dimension can give is there on the mean.',
  quality: {
    coverage: 'Mean share of the weight that is answered',
    low: (least) => `Less than ${number(least * 100)} % is answered`,
    contradictory: {
      hard: (sentence) => `Cannot both be true: ${sentence}`,
      soft: (sentence) => `Unusual: ${sentence}`,
    },
    identical: (groups) => `Exactly the same answers as another enterprise (kinds of answers: ${number(groups)})`,
    sameStep: 'The option at the same place throughout',
    repeated: 'Earlier responses of the same enterprise in the same wave',
    stale: (days) => `Enterprises whose latest response is older than ${number(days)} days`,
    never: 'Enterprises of the register without a response',
    note: 'Reasons to ask, and none to leave anybody out.',
  },
  day: dayInWords,
  nothing: 'There is no valid response, so there is no report.',
  refused: (reason) => `These figures cannot be published: ${REFUSALS[reason] ?? reason}.`,
  benchmarkWritten: (n) => `Wrote a benchmark of at least ${number(n)} enterprises.`,
  benchmarkCaution:
    'Numbers of enterprises are rounded down. Do not publish several files of overlapping groups: their differences can tell of single enterprises.',
  benchmarkDiffers: {
    few: (files) =>
      `Together with ${files}, this file tells of few enterprises: what one of them has and the other has not are fewer than the threshold. Do not publish it beside that one.`,
    possible: (files) =>
      `Together with ${files}, this file may tell of few enterprises: their numbers are close, and the answers of the earlier one are not in this file. Do not publish it beside that one unless many enterprises differ.`,
    shown: (files) =>
      `${files} withholds a figure of the same enterprises that this file gives, or the other way round. Publish both under the same rules.`,
    rest: (files) =>
      `Together with ${files}, this file leaves few enterprises over, whose figures follow by subtraction. Do not publish all of them.`,
  },
  withoutConsent: (assessments, enterprises) =>
    `Left out for want of consent for benchmark: assessments ${number(assessments)}, enterprises that have no other one ${number(enterprises)}.`,
  published: (date, threshold, rounding) =>
    `As of ${date}. Numbers below ${number(threshold)} are hidden, and others beside them, so that none can be worked out${
      rounding > 1 ? `; numbers of enterprises are rounded to multiples of ${number(rounding)}` : ''
    }. Means need ten enterprises, medians and quartiles twenty.`,
  hidden: 'hidden',
  hiddenNote: '“Hidden” is no zero.',
  noSegment: 'Not known',
  all: 'All',
  publicationDiffers: (file, few, shown) =>
    `Together with "${file}", this publication tells of few enterprises. Differences of few: ${number(few)}; numbers hidden in one and published in the other: ${number(shown)}. Do not publish it as it is: use --rounding, or larger segments.`,
};

/** A calendar date, `1 June 2026`. */
function dayInWords(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

const REFUSALS: Readonly<Record<string, string>> = {
  'enterprises/too-few': 'there are too few enterprises',
  'threshold/too-low': 'the threshold must be a whole number from 3 on',
  'rounding/not-whole': 'the step of rounding must be a whole number from 1 on',
  'rounding/too-coarse': 'the step of rounding is larger than the threshold',
  'limit/too-low': 'a limit is lower than protection allows',
  'segments/overlap': 'an enterprise stands in several segments',
  'tables/differ': 'the tables give hidden numbers of one another away; publish one of them, or use --rounding',
};
