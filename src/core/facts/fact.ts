import type { Condition } from '../model/condition.js';
import type { Period, Unit } from '../model/item.js';
import type { Source } from '../model/source.js';

interface FactBase {
  readonly id: string;
  readonly period?: Period;
  readonly sources?: readonly Source[];
  /** One-way rule from finer facts; a fact without it is asked. Never the reverse. */
  readonly derivedFrom?: Condition;
}

/** Something that can be known of an enterprise, whichever questionnaire asked it. */
export type Fact =
  | (FactBase & { readonly type: 'choice' | 'ticks'; readonly values: readonly string[] })
  | (FactBase & { readonly type: 'number'; readonly unit: Unit })
  | (FactBase & { readonly type: 'boolean'; readonly derivedFrom: Condition });

/** A reported figure over facts, defined once, outside every instrument. */
export interface Indicator {
  readonly id: string;
  readonly kind: 'count' | 'share';
  /** True for the enterprises that are counted. */
  readonly when: Condition;
  readonly sources?: readonly Source[];
}
