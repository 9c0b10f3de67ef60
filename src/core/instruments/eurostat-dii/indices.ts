import type { Index } from '../../model/index-definition.js';
import type { IndexNode } from '../../model/index-tree.js';
import { levels } from './levels.js';
import { sourcesByYear } from './sources.js';
import { variables } from './variables.js';
import { variablesByYear, type YearId } from './years.js';

/** In the source of 2022 the text is cut before the twelfth variable; that it is this one is our inference. */
const inferred: Readonly<Partial<Record<YearId, keyof typeof variables>>> = { 'dii-2022': 'web-b2c' };

/** A variable that the source of its year does not name. */
function assumed(node: IndexNode): IndexNode {
  return node.kind === 'leaf'
    ? { ...node, fidelity: 'assumed' }
    : { ...node, children: node.children.map((child) => assumed(child)) };
}

/** The index of a survey year: a count of twelve variables. A variable that is not known is not counted as missing. */
function indexOf(year: YearId) {
  const children = variablesByYear[year].map((id) => (inferred[year] === id ? assumed(variables[id]) : variables[id]));
  return {
    id: year,
    fidelity: 'secondHand',
    sources: sourcesByYear[year],
    scale: { minimum: 0, maximum: 12 },
    monotone: true,
    policies: { notApplicable: 'zero', unanswered: 'noScore', unknown: 'noScore', hidden: 'zero' },
    tree: { kind: 'group', id: year, combine: 'sum', children },
    levels,
  } as const satisfies Index;
}

/** Five survey years, latest first. Each is a basis of its own, so that nothing compares them. */
export const indices = [
  indexOf('dii-2025'),
  indexOf('dii-2024'),
  indexOf('dii-2023'),
  indexOf('dii-2022'),
  indexOf('dii-2021'),
] as const satisfies readonly Index[];
