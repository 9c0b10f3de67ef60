export { actionsDone, type ActionDone } from './actions-done.js';
export type { AnswerChange } from './answer-changes.js';
export { applyActions } from './apply-actions.js';
export {
  compareResponses,
  type CompareOptions,
  type Comparison,
  type Refusal,
  type ScoreChange,
} from './compare-responses.js';
export { DAY_RATE, effortCost } from './effort-cost.js';
export { leafStandings, percentToTarget, progressToDate, type Standing } from './progress.js';
export { recommend, type RecommendOptions } from './recommend.js';
export type { DimensionGain, PossibleGain, Recommendation } from './recommendation.js';
export { nextActions } from './next-actions.js';
export { planRoadmap } from './roadmap/plan-roadmap.js';
export type { Phase, Roadmap, RoadmapOptions, RoadmapStep, Target } from './roadmap/roadmap.js';
export type { TargetProgress } from './target-progress.js';
