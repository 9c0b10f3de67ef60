import { subjectsOf } from '../../../compiled/condition-subjects.js';
import type { Condition } from '../../../model/condition.js';
import type { LevelTable } from '../../../model/index-definition.js';
import type { Problem } from '../problem.js';

/** A sum that must be reached. */
export interface Threshold {
  readonly node: string;
  readonly least: number;
}

/** What must hold at the end of a plan that reaches the goal. */
export interface Ends {
  readonly thresholds: readonly Threshold[];
  readonly conditions: readonly Condition[];
}

/** Scores are settled to 1e-9 before they are compared; half of that is enough. */
const HALF = 5e-10;

/** What a goal asks for, as sums and conditions over answers; `null` where it asks for something else. */
export function endsOf({ goal, compiled }: Problem): Ends | null {
  const { index, root, levels } = compiled;
  const scoreIf = splitEnds(index.scoreIf);
  if (!scoreIf) return null;
  if (goal.kind === 'score')
    return { ...scoreIf, thresholds: [...scoreIf.thresholds, atLeast(root.node.id, goal.score)] };
  if (goal.kind === 'dimensions') {
    const scores = [...goal.scores].map(([id, score]) => atLeast(id, score));
    return { ...scoreIf, thresholds: [...scoreIf.thresholds, ...scores] };
  }
  if (!levels) return null;
  const gates = levels.bands.slice(0, goal.position + 1).map(({ gate }) => splitEnds(gate));
  const all = [scoreIf, splitEnds(levels.levelIf), ...gates];
  if (!all.every((ends) => ends !== null)) return null;
  return {
    thresholds: [
      { node: root.node.id, least: lowestScore(levels, goal.position) },
      ...all.flatMap((one) => one.thresholds),
    ],
    conditions: all.flatMap(({ conditions }) => conditions),
  };

  /** The parts of a conjunction; only there a score may stand. */
  function splitEnds(condition: Condition | undefined): Ends | null {
    if (!condition) return { thresholds: [], conditions: [] };
    if (condition.op === 'all') {
      const parts = condition.of.map(splitEnds);
      if (!parts.every((part) => part !== null)) return null;
      return {
        thresholds: parts.flatMap(({ thresholds }) => thresholds),
        conditions: parts.flatMap(({ conditions }) => conditions),
      };
    }
    if (!subjectsOf(condition).some((subject) => 'score' in subject))
      return { thresholds: [], conditions: [condition] };
    const score = condition.op === 'atLeast' && 'score' in condition.on ? condition.on.score : undefined;
    if (score?.index !== index.id || condition.op !== 'atLeast' || typeof condition.value !== 'number') return null;
    return { thresholds: [atLeast(score.node ?? root.node.id, condition.value)], conditions: [] };
  }
}

function atLeast(node: string, score: number): Threshold {
  return { node, least: score - HALF };
}

/** The lowest score that is placed on a level by its band. */
function lowestScore({ bands, edge, round }: LevelTable, position: number): number {
  const below = bands[position - 1];
  if (!below) return -Infinity;
  const step = round ? (round.step ?? 1) : 1e-9;
  const steps = below.to / step;
  const first = edge === 'lowerInclusive' ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9) + 1;
  return (
    (round ? first : steps + (edge === 'lowerInclusive' ? 0 : 1)) * step -
    (round?.mode === 'halfUp' ? step / 2 : 0) -
    HALF
  );
}
