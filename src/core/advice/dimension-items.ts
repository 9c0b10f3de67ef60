import type { CompiledIndex, CompiledNode } from '../scoring/compiled-index.js';
import { itemsOf } from '../scoring/condition-items.js';
import type { Points } from '../model/points.js';

/** The items that feed a dimension: those of its leaves, and those that its conditions ask about. */
export function dimensionItems({ root }: CompiledIndex, dimension: string): ReadonlySet<string> {
  return new Set(root.children.filter(({ node }) => node.id === dimension).flatMap(itemsBelow));
}

function itemsBelow(node: CompiledNode): readonly string[] {
  return node.kind === 'leaf' ? itemsOfPoints(node.points) : node.children.flatMap(itemsBelow);
}

function itemsOfPoints(points: Points): readonly string[] {
  switch (points.from) {
    case 'notAsked':
      return [];
    case 'condition':
      return itemsOf(points.when);
    case 'derived':
      return [...itemsOf(points.certainIf), ...itemsOf(points.possibleIf)];
    default:
      return [points.item];
  }
}
