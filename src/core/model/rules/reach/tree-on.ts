import { own } from '../../../compiled/own.js';
import { unknownTo } from '../../../compiled/readiness-error.js';
import type { CompiledGroup } from '../../../scoring/compiled-index.js';
import { compileTree } from '../../../scoring/compile-tree.js';
import type { Index } from '../../index-definition.js';
import type { Item } from '../../item.js';
import type { Varying } from '../../varying.js';
import type { Basis } from './bases.js';

/** An index as it is scored on a basis. */
export interface TreeOn {
  readonly index: Index;
  readonly items: ReadonlyMap<string, Item>;
  readonly basis: Basis;
  readonly root: CompiledGroup;
}

/** Takes the weights and the alternatives of a basis. */
export function treeOn(index: Index, items: ReadonlyMap<string, Item>, basis: Basis): TreeOn {
  const weights = own(index.weightings, basis.weighting ?? '') ?? {};
  return { index, items, basis, root: compileTree(index, items, weights, (value) => pick(value, basis)) };
}

/** What a value is on a basis; bases name only alternatives for which everything that varies has one. */
function pick<T extends object>(value: Varying<T>, { alternatives }: Basis): T {
  if (!('cases' in value)) return value;
  const alternative = own(alternatives, value.variant) ?? '';
  const picked = own(value.cases, alternative);
  if (!picked) throw unknownTo(value.variant, 'alternative', alternative);
  return picked;
}
