import type { CompiledIndex } from '../../scoring/compiled-index.js';
import { isObject } from '../../text/value-type.js';

/** Why something is no target of an index. */
export interface TargetProblem {
  /** `level`, `dimension`: the index has none of that id. `score`: no number. `malformed`: none of the forms of a target. */
  readonly kind: 'level' | 'dimension' | 'score' | 'malformed';
  /** What was named; its type, where that is neither text nor number. */
  readonly given: string;
  /** Ids that could have been named; none where it is no matter of ids. */
  readonly known: readonly string[];
}

/** What is wrong with a target that comes from outside; `null` where the index can be measured against it. */
export function targetProblem(target: unknown, { levels, root }: CompiledIndex): TargetProblem | null {
  if (!isObject(target)) return { kind: 'malformed', given: named(target), known: [] };
  if (Object.hasOwn(target, 'level')) {
    const given = named(target['level']);
    const known = levels?.bands.map(({ id }) => id) ?? [];
    return known.includes(given) ? null : { kind: 'level', given, known };
  }
  if (Object.hasOwn(target, 'score')) return scoreProblem(target['score']);
  const { dimensions } = target;
  if (!isObject(dimensions)) return { kind: 'malformed', given: named(dimensions), known: [] };
  const known = root.children.map(({ node }) => node.id);
  for (const [id, score] of Object.entries(dimensions)) {
    if (!known.includes(id)) return { kind: 'dimension', given: id, known };
    const problem = scoreProblem(score);
    if (problem) return problem;
  }
  return null;
}

function scoreProblem(score: unknown): TargetProblem | null {
  return Number.isFinite(score) ? null : { kind: 'score', given: named(score), known: [] };
}

function named(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value;
}
