import type { Index, Level } from '../index-definition.js';
import type { Instrument, Structure } from '../instrument.js';
import { error, type KnownIssue } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { nodesOf } from '../walk/nodes.js';
import { varyingCases } from '../walk/varying-cases.js';
import type { Range } from './points-range.js';
import { scoreRange } from './score-range.js';

/** Scores are settled to this before they are compared. */
const SETTLED = 1e-9;

/** Every level, and every score that a gate asks for, can be reached by some answers. */
export function reachableLevels({ structure }: Instrument): KnownIssue[] {
  return [...structure.indices.flatMap((index, position) => ofIndex(index, position)), ...gates(structure)];
}

function ofIndex(index: Index, position: number): KnownIssue[] {
  if (!index.levels) return [];
  const range = scoreRange(index);
  return varyingCases(index.levels, ['structure', 'indices', position, 'levels']).flatMap(({ value, path }) => {
    const slack = value.round ? (value.round.step ?? 1) : SETTLED;
    return value.bands.flatMap((level, at) =>
      isApart(level, range, slack)
        ? [
            error('level/unreachable', [...path, 'bands', at], {
              level: level.id,
              from: level.from,
              to: level.to,
              ...shown(range),
            }),
          ]
        : [],
    );
  });
}

function isApart({ from, to }: Level, { low, high }: Range, slack: number): boolean {
  return from > high + slack || to < low - slack;
}

function gates(structure: Structure): KnownIssue[] {
  return atomsOf(structure).flatMap(({ atom, path }) => {
    if (!('score' in atom.on) || (atom.op !== 'atLeast' && atom.op !== 'atMost')) return [];
    const { value: limit } = atom;
    const found = nodeRange(structure, atom.on.score);
    if (!found || typeof limit !== 'number') return [];
    const never = atom.op === 'atLeast' ? limit > found.range.high + SETTLED : limit < found.range.low - SETTLED;
    if (!never) return [];
    return [error('condition/never-true', [...path, 'value'], { node: found.node, limit, ...shown(found.range) })];
  });
}

function nodeRange(
  structure: Structure,
  score: { readonly index: string; readonly node?: string | undefined },
): { readonly node: string; readonly range: Range } | null {
  const position = structure.indices.findIndex(({ id }) => id === score.index);
  const index = structure.indices[position];
  if (!index) return null;
  const id = score.node ?? index.tree.id;
  const found = nodesOf(structure, position).find(({ node }) => node.id === id);
  return found ? { node: id, range: scoreRange(index, found.node) } : null;
}

/** The ends as people can read them: 33.333333 instead of 33.33333333333333. */
function shown({ low, high }: Range): Range {
  return { low: Math.round(low * 1e6) / 1e6, high: Math.round(high * 1e6) / 1e6 };
}
