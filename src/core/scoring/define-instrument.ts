import { underHash } from '../compiled/known-hash.js';
import { structureHash } from '../compiled/structure-hash.js';
import type { Structure } from '../model/instrument.js';
import type { Item } from '../model/item.js';
import type { Answer, RatioValue } from '../model/response.js';

/** What an answer is besides its value. */
type Given<Value> = { readonly value: Value } | { readonly missing: 'unknown' | 'notApplicable' };
type Provenanced = Pick<Answer, 'provenance'>;

/** The ids in a list of things with ids. */
type IdIn<List> = List extends readonly { readonly id: infer Id extends string }[] ? Id : never;

/** The values that an answer of an item can have. */
export type ValueOf<I extends Item> = I extends { readonly kind: 'single' }
  ? IdIn<I['options']>
  : I extends { readonly kind: 'multiple' }
    ? readonly IdIn<I['options']>[]
    : I extends { readonly kind: 'matrix' }
      ? Readonly<Partial<Record<IdIn<I['rows']>, IdIn<I['columns']> | readonly IdIn<I['columns']>[]>>>
      : I extends { readonly kind: 'number' }
        ? number
        : I extends { readonly kind: 'ratio' }
          ? RatioValue | { readonly band: IdIn<I['bands']> }
          : string;

/** Answers to an instrument whose items are not known to the compiler. */
type AnyAnswers = Readonly<Record<string, Answer | undefined>>;

/** The answers that a structure allows: a misspelt item or option is a compile error. */
export type AnswersOf<S extends Structure> = string extends S['items'][number]['id']
  ? AnyAnswers
  : { readonly [I in S['items'][number] as I['id']]?: (Given<ValueOf<I>> & Provenanced) | undefined };

/** Ids of the dimensions of a structure's indices. */
export type DimensionIdOf<S extends Structure> = S['indices'][number]['tree']['children'][number]['id'];

/** Ids of the levels of a structure's indices. */
export type LevelIdOf<S extends Structure> = LevelIdIn<S['indices'][number]['levels']>;
type LevelIdIn<Levels> = Levels extends { readonly bands: infer Bands }
  ? IdIn<Bands>
  : Levels extends { readonly cases: infer Cases }
    ? LevelIdIn<Cases[keyof Cases]>
    : never;

/**
 * Says that an object is the structure of an instrument, and keeps its ids as literal types: `score` then knows
 * which items and options there are. The object itself comes back, and is never to be changed: from now on its hash,
 * which every result carries, can be found.
 *
 * @example
 * const shop = defineInstrument({ format: 1, id: 'shop', … });
 * score(shop, { answers: { website: { value: 'yes' } } }); // 'yse' does not compile
 */
export function defineInstrument<const S extends Structure>(structure: S): S {
  return underHash(structure, structureHash);
}
