import type { AnswersOf, DimensionIdOf, LevelIdOf, ValueOf } from '../../src/core/scoring/define-instrument.js';
import { score } from '../../src/core/scoring/score.js';
import { shop } from './shop.js';

// Compiled by `tsc -p tests`, never run: whatever should not compile and does, is an error here.

type Shop = typeof shop;
type ItemOf<Id extends string> = Extract<Shop['items'][number], { readonly id: Id }>;

/** Only `true` where two types are the same. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** The ids that a structure infers. */
export const inferred: readonly [
  items: Same<keyof AnswersOf<Shop>, 'website' | 'channels' | 'tools' | 'persons' | 'share' | 'remark'>,
  options: Same<ValueOf<ItemOf<'website'>>, 'no' | 'yes'>,
  ticks: Same<ValueOf<ItemOf<'channels'>>, readonly ('chat' | 'phone')[]>,
  number: Same<ValueOf<ItemOf<'persons'>>, number>,
  text: Same<ValueOf<ItemOf<'remark'>>, string>,
  dimensions: Same<DimensionIdOf<Shop>, 'presence' | 'contact'>,
  levels: Same<LevelIdOf<Shop>, 'starting' | 'ready' | 'started'>,
] = [true, true, true, true, true, true, true];

export const result = score(shop, {
  answers: {
    website: { value: 'yes' },
    channels: { value: ['chat'] },
    tools: { value: { sales: 'paper' } },
    persons: { missing: 'unknown' },
    share: { value: { numerator: 1, denominator: 2 } },
    remark: { value: 'open on Sundays' },
  },
});
score(shop, { answers: { share: { value: { band: 'little' } } } });

/** What comes out speaks of the same ids. */
export const results: readonly [
  dimension: Same<(typeof result.dimensions)[number]['id'], 'presence' | 'contact'>,
  level: Same<NonNullable<typeof result.levels>['level'], 'starting' | 'ready' | 'started' | null>,
  score: Same<typeof result.score, number | null>,
] = [true, true, true];
