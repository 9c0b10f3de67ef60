import type { Instrument } from '../instrument.js';
import type { KnownIssue } from '../known-issue.js';
import { actionEffects } from './action-effects.js';
import { bandsInOrder } from './bands-in-order.js';
import { completeWords } from './complete-words.js';
import { conditionOrder } from './condition-order.js';
import { conditionSubjects } from './condition-subjects.js';
import { conditionValues } from './condition-values.js';
import { duplicateIds } from './duplicate-ids.js';
import { impossibleConditions } from './impossible-conditions.js';
import { itemDefinitions } from './item-definitions.js';
import { itemFacts } from './item-facts.js';
import { itemPages } from './item-pages.js';
import { migrationTargets } from './migration-targets.js';
import { monotoneIndices } from './monotone-indices.js';
import { nodeRanges } from './node-ranges.js';
import { numberLimits } from './number-limits.js';
import { offScale } from './off-scale.js';
import { plainTexts } from './plain-texts.js';
import { pointsFit } from './points-fit.js';
import { profileConditions } from './profile-conditions.js';
import { profileFields } from './profile-fields.js';
import { publishedVersion } from './published-version.js';
import { reachableLevels } from './reachable-levels.js';
import type { RuleOptions } from './rule-options.js';
import { scoreCycles } from './score-cycles.js';
import { variantCases } from './variant-cases.js';
import { weights } from './weights.js';

type Rule = (instrument: Instrument, options: RuleOptions) => KnownIssue[];

/** The rules across an instrument, in the order in which their issues are told. */
export const RULES: readonly Rule[] = [
  duplicateIds,
  itemPages,
  itemDefinitions,
  itemFacts,
  profileFields,
  profileConditions,
  conditionSubjects,
  conditionValues,
  conditionOrder,
  impossibleConditions,
  numberLimits,
  variantCases,
  pointsFit,
  nodeRanges,
  weights,
  bandsInOrder,
  reachableLevels,
  offScale,
  scoreCycles,
  monotoneIndices,
  actionEffects,
  migrationTargets,
  publishedVersion,
  completeWords,
  plainTexts,
];
