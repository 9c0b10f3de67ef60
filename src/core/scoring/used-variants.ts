import type { Condition } from '../model/condition.js';
import type { Structure } from '../model/instrument.js';
import type { Index, LevelTable } from '../model/index-definition.js';
import type { IndexNode } from '../model/index-tree.js';
import type { Varying, VaryingCases } from '../model/varying.js';
import { subjectsOf } from '../compiled/condition-subjects.js';

/** Whether a value is one for each alternative of a variant. */
export function isVarying<T extends object>(value: Varying<T>): value is VaryingCases<T> {
  return 'variant' in value && 'cases' in value;
}

/**
 * The variants that a result of an index rests on, in order: its own, and those of every index whose score its
 * conditions ask for.
 *
 * @param levels The level table that is used, whose gates may ask for other scores.
 */
export function usedVariants(structure: Structure, index: Index, levels: LevelTable | null): readonly string[] {
  const used = new Set<string>();
  const seen = new Set<Index>();

  function note(value: Varying<object>): void {
    if (isVarying(value)) used.add(value.variant);
  }

  function visitTree(node: IndexNode): void {
    if (node.kind === 'leaf') note(node.points);
    else node.children.forEach(visitTree);
  }

  function visit(asked: Index, conditions: readonly (Condition | undefined)[]): void {
    seen.add(asked);
    note(asked.policies);
    visitTree(asked.tree);
    for (const subject of conditions.flatMap((condition) => (condition ? subjectsOf(condition) : []))) {
      const other = 'score' in subject && structure.indices.find(({ id }) => id === subject.score.index);
      if (other && !seen.has(other)) visit(other, [other.scoreIf]);
    }
  }

  if (index.levels) note(index.levels);
  visit(index, [index.scoreIf, ...(levels?.bands ?? []).map(({ gate }) => gate)]);
  return [...used].sort();
}
