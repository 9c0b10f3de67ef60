import { connectivity } from './connectivity.js';
import { customers } from './customers.js';
import { data } from './data.js';
import { dbiCriteria } from './dbi-criteria.js';
import { dbiGates } from './dbi-gates.js';
import { dbiPolicies } from './dbi-policies.js';
import { dbiShares } from './dbi-shares.js';
import { dbiSteps } from './dbi-steps.js';
import { dbiTools } from './dbi-tools.js';
import { digitalEconomy } from './digital-economy.js';
import { diiVariables } from './dii-variables.js';
import type { Fact } from './fact.js';
import { people } from './people.js';
import { processes } from './processes.js';
import { security } from './security.js';
import { technology } from './technology.js';
import { equivalences, type Equivalence } from './equivalences.js';

/** A list of facts that questionnaires share. */
export interface Vocabulary {
  /** Semantic version: a new fact is a minor one; a fact that means something else gets a new id instead. */
  readonly version: string;
  /**
   * Finer facts stand before those that follow from them. Two facts may bound each other, as weekly use and use at all:
   * nobody who does it at all, everybody who does it every week. What follows at one end says nothing at the other.
   */
  readonly facts: readonly Fact[];
  /** States that several facts can tell. */
  readonly equivalences?: readonly Equivalence[];
}

/** The shared vocabulary: a file for each theme. */
export const vocabulary: Vocabulary = {
  version: '0.6.0',
  facts: [
    ...dbiTools,
    ...connectivity,
    ...customers,
    ...processes,
    ...people,
    ...data,
    ...security,
    ...technology,
    ...dbiShares,
    ...dbiPolicies,
    ...diiVariables,
    ...dbiCriteria,
    ...dbiGates,
    ...dbiSteps,
    ...digitalEconomy,
  ],
  equivalences,
};
