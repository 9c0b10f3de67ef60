import type { Structure } from '../../model/instrument.js';
import type { CohortColumns } from '../../scoring/columns/cohort-columns.js';
import type { CompiledIndex, CompiledNode } from '../../scoring/compiled-index.js';
import { cronbachAlpha, type CronbachAlpha } from '../statistics/cronbach-alpha.js';
import { itemSteps } from './item-steps.js';

/** How far the questions of an index go together. */
export interface IndexReliability {
  readonly overall: CronbachAlpha;
  /** In the order of the index. */
  readonly dimensions: readonly (CronbachAlpha & { readonly id: string })[];
}

/**
 * Cronbach's alpha over the steps of the questions with ordered options that an index uses, as a whole and by dimension.
 * Other questions have no steps and are not among them. An index that is made up of facts is formative: its questions need
 * not go together, and a low alpha says nothing against it.
 *
 * @param columns Who counts, a row each.
 */
export function indexReliability(
  { root }: CompiledIndex,
  structure: Structure,
  columns: CohortColumns,
): IndexReliability {
  const steps = itemSteps(structure, columns);
  const alphaOf = (node: CompiledNode) => {
    const items = itemsOf(node);
    return cronbachAlpha(steps.filter(({ item }) => items.has(item)).map((one) => one.steps));
  };
  return {
    overall: alphaOf(root),
    dimensions: root.children.map((child) => ({ id: child.node.id, ...alphaOf(child) })),
  };
}

/** The items whose answers a node turns into points. */
function itemsOf(node: CompiledNode): ReadonlySet<string> {
  if (node.kind === 'leaf') return new Set(node.item ? [node.item.id] : []);
  return new Set(node.children.flatMap((child) => [...itemsOf(child)]));
}
