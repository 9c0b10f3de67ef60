import type { Effect } from '../model/action.js';
import type { Condition } from '../model/condition.js';
import type { Points } from '../model/points.js';
import type { CompiledIndex, CompiledNode } from '../scoring/compiled-index.js';
import { subjectsOf } from '../compiled/condition-subjects.js';

/** An answer that counts: an item, or one row of a matrix. */
interface Cell {
  readonly item: string;
  readonly row?: string | undefined;
}

/** Whether an effect changes an answer that feeds a dimension. */
export function feeds({ root }: CompiledIndex, dimension: string, effect: Effect): boolean {
  const cells = root.children.filter(({ node }) => node.id === dimension).flatMap(cellsBelow);
  return cells.some(({ item, row }) => item === effect.item && (row === undefined || row === effect.row));
}

/** The answers that a node counts. */
export function cellsBelow(node: CompiledNode): readonly Cell[] {
  return node.kind === 'leaf' ? cellsOf(node.points) : node.children.flatMap(cellsBelow);
}

function cellsOf(points: Points): readonly Cell[] {
  switch (points.from) {
    case 'notAsked':
      return [];
    case 'condition':
      return cellsIn(points.when);
    case 'derived':
      return [...cellsIn(points.certainIf), ...cellsIn(points.possibleIf)];
    default:
      return [points];
  }
}

function cellsIn(condition: Condition): readonly Cell[] {
  return subjectsOf(condition).flatMap((subject) => ('item' in subject ? [subject] : []));
}
