export { cohortProgress, type CohortProgress, type CohortTarget } from './change/cohort-progress.js';
export type { LevelMoves } from './change/level-moves.js';
export { waveChange, type WaveChange } from './change/wave-change.js';
export { cohortFigures, type CohortFigures } from './cohort/cohort-figures.js';
export { cohortScores, type CohortScores } from './cohort/cohort-scores.js';
export { dimensionGaps, type DimensionGap } from './cohort/dimension-gaps.js';
export { everyRow } from './cohort/every-row.js';
export { groupRows } from './cohort/group-rows.js';
export type { Group, Grouping, SegmentColumn } from './cohort/grouping.js';
export { mergeTallies, type MergedTally } from './cohort/merge-tallies.js';
export { scoreCohort } from './cohort/score-cohort.js';
export { segmentFigures, type SegmentFigures } from './cohort/segment-figures.js';
export { selectRows, type SegmentFilter } from './cohort/select-rows.js';
export { tallyCohort, type CohortTally } from './cohort/tally-cohort.js';
export type { LevelTally } from './cohort/tally-levels.js';
export type { ScoreTally } from './cohort/tally-scores.js';
export { usefulActions, usefulActionSteps, type ActionProgress, type UsefulAction } from './cohort/useful-actions.js';
export { withoutLevel } from './cohort/without-level.js';
export type { CountTable } from './disclosure/count-table.js';
export { crossTable } from './disclosure/cross-table.js';
export { differencing, type DifferencingWarning, type TablePlace } from './disclosure/differencing.js';
export { levelTable } from './disclosure/level-table.js';
export { publishFigure, type PublishedFigure } from './disclosure/publish-figure.js';
export {
  publishSegments,
  type PublishedScores,
  type PublishedSegments,
  type PublishedSummary,
  type SegmentPublication,
} from './disclosure/publish-segments.js';
export { publishShare, type PublishedShare } from './disclosure/publish-share.js';
export { publishTable, type PublicationRefusal, type PublishedTable } from './disclosure/publish-table.js';
export { DISCLOSURE_RULES, rulesProblem, type DisclosureRules, type RulesProblem } from './disclosure/rules.js';
export { compareFigures, type FigureComparison } from './indicators/compare-figures.js';
export { factFigure } from './indicators/fact-figure.js';
export { factsAsOf, type AssessedFacts, type StructuredAssessment } from './indicators/facts-as-of.js';
export { figureProgress, type FigureProgress, type FigureProgressOutcome } from './indicators/figure-progress.js';
export type { FigureKind, IndicatorFigure } from './indicators/figure.js';
export { asksIndicator } from './indicators/asks-indicator.js';
export { indicatorTruths } from './indicators/indicator-truths.js';
export { meanFigure } from './indicators/mean-figure.js';
export { meanIndicator } from './indicators/mean-indicator.js';
export type { Population } from './indicators/population.js';
export { ratioColumns, type RatioColumns } from './indicators/ratio-columns.js';
export { registerPopulation, type ListedPopulation } from './indicators/register-population.js';
export { countSupported, supportedEnterprises } from './indicators/supported-enterprises.js';
export { sumFigure } from './indicators/sum-figure.js';
export { toldBy } from './indicators/told-by.js';
export { truthFigure } from './indicators/truth-figure.js';
export { truthSegments } from './indicators/truth-segments.js';
export { answerCounts, type AnswerCounts } from './quality/answer-counts.js';
export { answerFingerprints, countAlike, type AlikeRows, type Fingerprints } from './quality/answer-fingerprints.js';
export { contradictoryRows, type ContradictoryRows } from './quality/contradictory-rows.js';
export { coverageQuality, type CoverageQuality } from './quality/coverage-quality.js';
export { identicalRows } from './quality/identical-rows.js';
export { indexReliability, type IndexReliability } from './quality/index-reliability.js';
export { itemSteps, type ItemSteps } from './quality/item-steps.js';
export { repeatedRows } from './quality/repeated-rows.js';
export { sameStepRows } from './quality/same-step-rows.js';
export { staleEnterprises, type StaleEnterprises } from './quality/stale-enterprises.js';
export { assessmentColumns, type AssessmentColumns, type AssessmentHeader } from './register/assessment-columns.js';
export { byRow } from './register/by-row.js';
export { dayNumber } from './register/day-number.js';
export { groupMembers } from './register/group-members.js';
export { currentRows, latestRows } from './register/latest-rows.js';
export { memberships, type Memberships } from './register/memberships.js';
export { pairRows, type RowPairs } from './register/pair-rows.js';
export { parseRegister, type Register } from './register/reading/parse-register.js';
export {
  assessmentReader,
  contactReader,
  readEnterprise,
  readProgramme,
  type StoredAssessment,
} from './register/reading/programme-readers.js';
export type { Place, Reader } from './register/reading/reader.js';
export type { RegisterIssue, RegisterIssueCode, RegisterIssueParams } from './register/reading/register-issue.js';
export { registerColumns, type RegisterColumns } from './register/register-columns.js';
export { segmentColumn } from './register/segment-column.js';
export { supportedBy } from './register/supported-by.js';
export { cronbachAlpha, type CronbachAlpha } from './statistics/cronbach-alpha.js';
export { frequenciesOf } from './statistics/frequencies-of.js';
export type { Frequencies } from './statistics/frequencies.js';
export type { MeanInterval } from './statistics/mean-interval.js';
export { mergeFrequencies } from './statistics/merge-frequencies.js';
export { pairedChange, type PairedChange } from './statistics/paired-change.js';
export { quantile } from './statistics/quantile.js';
export { summarise, type Summary } from './statistics/summary.js';
