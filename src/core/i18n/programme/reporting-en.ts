import type { ReportingMessages } from './reporting-messages.js';

/** English. */
export const reportingEn = {
  others: {
    heading: 'Other indicators',
    about: (population, size, date) =>
      `All figures of the table are about the same list: ${population.toLowerCase()} (${size} enterprises), as of ${date}.`,
    lists: {
      dti: 'Indicators of the digital economy (Decision 1354/QĐ-BTTTT, second-hand)',
      unctad: 'Core indicators on the use of information technology in business (UNCTAD)',
    },
    atLeast: (value) => `at least ${value}`,
    atLeastOf: (title) => (title.endsWith('(at least)') ? title : `${title} (at least)`),
    atLeastNote:
      '“At least”: the questionnaire asks only a part of what counts, so nobody is known not to be counted; the share is of all who answered.',
    fraction: 'Numerator / denominator',
    numerator: 'Numerator',
    denominator: 'Denominator',
    unknown: 'Not known',
    estimated: 'Estimated only',
    notAssessed: 'Not assessed',
    change: 'Against the wave before',
    code: 'Code',
    persons: (fraction) => `${fraction} persons`,
    source: (list, year) => `Source: ${list}, list of ${year}.`,
    caution:
      'Figures about persons add up the persons of all enterprises before they divide. Enterprises tell of themselves.',
    without: (titles) =>
      `No figures, for the questionnaire does not ask or nobody has answered: ${titles.map((title) => title.charAt(0).toLowerCase() + title.slice(1)).join('; ')}.`,
  },
  progress: {
    toDate: (share) => `${share} of the way from the wave before to the target is done.`,
    heading: 'Progress towards target scores',
    percentToTarget: (share) => `Over the dimensions with a target: ${share} of the points aimed at are there.`,
    target: 'Target',
    by: 'By',
    mean: 'Mean of this wave',
    way: 'Way done',
    note: 'The way done goes from the mean of the wave before to the target (as OWASP SAMM counts it), of the enterprises with a score in both waves. Below zero is a step back.',
  },
  chart: {
    label: 'Chart of',
    whole: 'Everything in scope',
    line: (segment) => `Mean: ${segment}`,
    beside: 'Mean of everything in scope',
    band: (segment) => `Middle half of the enterprises: ${segment}`,
  },
  segmentChange: {
    heading: (by) => `Before and after by ${by.toLowerCase()}`,
    caption: 'Mean scores before and after, by segment',
    pairs: 'Enterprises with a score in both waves',
    low: '95% confidence interval, low',
    high: '95% confidence interval, high',
  },
  gaps: {
    heading: 'Largest gaps',
    introduction: 'The dimensions of which the enterprises in scope have reached the least of what they could.',
    dimension: 'Dimension',
    reached: 'Reached',
    none: 'There are no scores to put in order yet.',
  },
  helping: {
    heading: 'What would help most',
    introduction: 'Each action is worked out by scoring every enterprise again as if it were done.',
    choose: 'Work it out for',
    ofSupported: 'Supported enterprises',
    ofAll: 'All enterprises in scope',
    counted: (of, enterprises) =>
      of === 'supported'
        ? `For the ${enterprises} supported enterprises that were assessed in this wave.`
        : `For all ${enterprises} enterprises in scope that were assessed in this wave.`,
    start: 'Work out what would help',
    large: (enterprises) =>
      `There are ${enterprises} enterprises in scope, so this may take minutes; the page can be used meanwhile.`,
    working: (done, total) => `${done} of ${total} actions worked out`,
    stop: 'Stop',
    stopped: 'It was stopped.',
    failed: 'It could not be worked out. Open the file again and try once more.',
    nobody: 'Nobody was assessed in this wave yet, so nothing can be worked out.',
    none: 'No action of this questionnaire raises a score of the enterprises in scope.',
    caption: 'What would help the enterprises in scope most',
    action: 'Action',
    helps: 'Helps',
    now: 'Can start now',
    gain: 'Mean gain (points)',
    worth: 'Over the whole group (points)',
    days: 'Person-days',
    cost: 'Person-days with money',
    note: '“Can start now” counts enterprises that need nothing else first. “Mean gain” is that of the enterprises that the action helps; “over the whole group” divides by all of them. “Person-days with money” turns the money of the first year into days (500,000 dong a day).',
    more: (actions) =>
      actions === '1'
        ? '1 more action helps some enterprises too.'
        : `${actions} more actions help some enterprises too.`,
    notReckoned:
      'This was not worked out. To have it in the report, press “Work out what would help” on the overview before printing.',
  },
  report: {
    print: 'Print the quarterly report',
    preparing: 'The report is being prepared…',
    title: 'Report on the enterprises of the programme',
    wave: (wave, from, to) => `${wave}: ${from} to ${to}`,
    printed: (date) => `Printed on ${date}`,
    printedBy: (date, officer) => `Printed on ${date} by ${officer}`,
    filter: 'Filtered by',
    figure: 'Indicator',
    value: 'Figure',
    populationOf: 'Counted among',
    asOf: 'As of',
    target: 'Target',
    enterprises: 'Enterprises',
    source: 'Source',
    finding: 'To be asked about',
    firstQuartile: 'First quartile',
    thirdQuartile: 'Third quartile',
    without: 'Without a score',
    deviation: 'Standard deviation',
    method: 'Method and notes',
    selfAssessment:
      'The results are self-assessments of enterprises and no official rating. Which enterprises are supported stands in the register of the programme; no enterprise is asked.',
    missing:
      'What is left open or answered with don’t know counts neither as yes nor as no; how many there are stands beside each indicator. Of each enterprise the latest assessment of the wave counts.',
    rounding:
      'Numbers on paper are rounded, so sums and differences may be slightly off. Unrounded numbers are in the file of figures.',
    notPublished: 'For internal use: segments of few enterprises can tell of single ones. Do not publish it as it is.',
    basis: (instrument, version, index) => `Questionnaire: ${instrument}, version ${version}. Index: ${index}.`,
  },
  save: {
    heading: 'Download the figures',
    csv: 'Download the figures (CSV)',
    xlsx: 'Download the figures (Excel)',
    note: 'A section or sheet for each table, with unrounded numbers, dates and whom they are about.',
    fileName: 'figures',
    about: 'About',
    programme: 'Programme',
    wave: 'Wave',
    from: 'From',
    to: 'To',
    asOf: 'Figures as of',
    made: 'Downloaded on',
  },
  empty: {
    programme:
      'The programme has no assessments yet. Press “Add data” to take them in; the list of enterprises and the number of supported ones can be seen already.',
    wave: (wave) =>
      `Nobody was assessed in “${wave}” yet. Choose another wave, or wait until enterprises have answered.`,
    nobody: 'No enterprise passes the filters. Take some of them away, or press “Clear the filters”.',
    notAssessed: 'The enterprises in scope were not assessed in this wave. Choose another wave, or widen the filters.',
    onlyOne:
      'Only one enterprise in scope was assessed, so the mean is the score of that one; widen the filters before anything is reported.',
    onlyOneInSegment:
      'Only one enterprise of this segment was assessed, so the chart is the result of that one; choose another segment to present.',
  },
} as const satisfies ReportingMessages;
