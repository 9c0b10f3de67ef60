import type { Condition } from '../model/condition.js';
import type { Period, Unit } from '../model/item.js';
import type { AnswerValue } from '../model/response.js';
import type { Source } from '../model/source.js';

interface FactBase {
  /** Never changes its meaning: a fact that means something else gets another id. */
  readonly id: string;
  /** The time that it is about; a fact of another time is another fact. */
  readonly period?: Period;
  readonly sources?: readonly Source[];
}

/** A one-way rule: the value, where the condition over finer facts is true. Otherwise it says nothing. */
export interface FactRule {
  readonly value: string;
  readonly when: Condition;
}

/** One of several values: stated by an answer, or following from finer facts. */
export interface ChoiceFact extends FactBase {
  readonly type: 'choice';
  readonly values: readonly string[];
  /** The values stand in order, lowest first. */
  readonly ordered?: true;
  /** Rules of which only those for one value can be true at once; where none is, the fact stays open. */
  readonly derivedFrom?: readonly FactRule[];
}

/** A tick that is certain where a condition over other facts is true, while the rest of its list may be open. */
export interface CertainTick {
  readonly value: string;
  readonly when: Condition;
}

/** The value of a row that is certain where a condition over other facts is true, while the rest of its table may be open. */
export interface CertainRow extends CertainTick {
  readonly row: string;
}

/** Any of several values; `none` among them stands for no other. */
export interface TicksFact extends FactBase {
  readonly type: 'ticks';
  readonly values: readonly string[];
  /** Ticks that can be certain. The rest of the list stays open, so the fact does not follow. */
  readonly certain?: readonly CertainTick[];
}

/** A number in a unit. */
export interface NumberFact extends FactBase {
  readonly type: 'number';
  readonly unit: Unit;
  /** Field of the profile that states it too, where no item does. */
  readonly profile?: string;
}

/** A band of a share, from 0 to 1. */
export interface ShareBand {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/**
 * A share from finer facts: a sum, of a whole. It says nothing where a fact of it is open or an estimate, where shares in it
 * are not of the same whole, and where the sum is more than the whole.
 */
export interface SumRule {
  /** Numbers, and shares of which the numerators count. */
  readonly sum: readonly string[];
  /** A number, or a share of which the denominator counts. */
  readonly of: string;
  /** Only where this is true. */
  readonly when?: Condition;
}

/**
 * A share that is another one, perhaps in other bands: two numbers as they are, an estimate by the narrowest band that holds
 * all of it. It says nothing where an estimate lies across an edge.
 */
export interface SameRule {
  readonly same: string;
  /** Only where this is true. */
  readonly when?: Condition;
}

/** A share: two numbers in a unit, or the band of an estimate. Only the numbers can be added up over enterprises. */
export interface RatioFact extends FactBase {
  readonly type: 'ratio';
  readonly unit: Unit;
  readonly bands?: readonly ShareBand[];
  /**
   * One-way rules, finest first: the band that a rule names, a sum of a whole, or another share. The first that says
   * something decides.
   */
  readonly derivedFrom?: readonly (FactRule | SumRule | SameRule)[];
}

/** One of several values for each row, or any of them. */
export interface MatrixFact extends FactBase {
  readonly type: 'matrix';
  readonly rows: readonly string[];
  readonly values: readonly string[];
  readonly choose: 'one' | 'many';
  /** The values stand in order, lowest first. */
  readonly ordered?: true;
  /** Rows that can be certain, where one value is chosen for each. The fact does not follow from them either. */
  readonly certain?: readonly CertainRow[];
}

/** Yes or no: stated by an answer, or following from finer facts. */
export interface BooleanFact extends FactBase {
  readonly type: 'boolean';
  /**
   * One-way rules from finer facts, finest first: the first that is not unknown decides. There are several where
   * questionnaires ask in different ways, and where a finer fact decides in one direction only. Never the reverse:
   * nothing finer follows from this fact.
   */
  readonly derivedFrom?: readonly (Condition | FactRule)[];
}

/** Something that can be known of an enterprise, whichever questionnaire asked it. */
export type Fact = ChoiceFact | TicksFact | NumberFact | RatioFact | MatrixFact | BooleanFact;

/** What is known of one enterprise, by id of the fact; a boolean fact is `yes` or `no`. What is open is absent. */
export type FactValues = ReadonlyMap<string, AnswerValue>;

/** Where a published list has an indicator. Lists are renumbered, so a code means nothing without its year. */
export interface ListEntry {
  readonly list: string;
  readonly year: number;
  readonly code: string;
}

interface IndicatorBase {
  readonly id: string;
  readonly published?: ListEntry;
  readonly sources?: readonly Source[];
  /** The decision itself was not read, only what others say of it; left out where it was. */
  readonly fidelity?: 'secondHand';
  /** Id of the target of the country, as its region lists it. It is the country's, not that of a programme. */
  readonly nationalTarget?: string;
}

/** A figure that counts enterprises. */
export interface CountedIndicator extends IndicatorBase {
  /** What is reported of it: how many enterprises, or which share of those that answered. */
  readonly kind: 'count' | 'share';
  /**
   * The facts can say yes for certain, and never no: the share is of all who answered the questionnaire, and means *at
   * least*. Without this it would be a share of those of whom yes is known, which is always 100 %.
   */
  readonly floor?: true;
  /** True for the enterprises that are counted, false for those that are not; unknown ones are reported apart. */
  readonly when: Condition;
}

/**
 * A figure that adds up over enterprises before it divides: persons by persons. It is no mean of the shares of
 * enterprises, in which one of two persons would weigh as much as one of two hundred.
 */
export interface SummedIndicator extends IndicatorBase {
  readonly kind: 'ratioOfSums';
  /** The ratio fact whose numerators and denominators are added up. */
  readonly of: string;
}

/** A reported figure over facts, defined once, outside every instrument. Its words stand in `core/i18n/indicators`. */
export type Indicator = CountedIndicator | SummedIndicator;
