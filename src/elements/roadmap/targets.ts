import type { Target } from '../../core/advice/roadmap/roadmap.js';
import { targetProblem } from '../../core/advice/roadmap/target-problem.js';
import type { NodeScore } from '../../core/scoring/result.js';
import type { RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';

/** Shares of a scale that a target lies above where things stand, unless somebody says more. */
const STEP = { score: 0.1, dimension: 0.2 };

/** The levels above the one that is certain, lowest first; none where the index has no levels for the enterprise. */
export function levelsAbove({ compiled, result: { levels } }: RoadmapView): readonly string[] {
  if (!compiled.levels || !levels || levels.withheld === 'notMeant' || levels.withheld === 'maybeNotMeant') return [];
  const ids = compiled.levels.bands.map(({ id }) => id);
  // Without a level the lowest one is what the enterprise has at least.
  return ids.slice(ids.indexOf(levels.level ?? levels.bounds?.lowest ?? ids[0] ?? '') + 1);
}

/** What is aimed at while nobody says: the next level, else a somewhat higher score; `null` at the top of the levels. */
export function usualTarget(view: RoadmapView): Target | null {
  const [level] = levelsAbove(view);
  if (level !== undefined) return { level };
  return view.result.levels?.level != null ? null : higherScore(view);
}

/** What is aimed at: what was chosen, else the usual; `null` at the top, and where the index knows no such target. */
export function wantedTarget(view: RoadmapView, { target }: RoadmapChoice): Target | null {
  if (!target) return usualTarget(view);
  return targetProblem(target, view.compiled) ? null : target;
}

/** A score somewhat above the one of today; `null` where there is none, or nothing above. */
export function higherScore({ compiled, result: { score } }: RoadmapView): Target | null {
  const { scale } = compiled.index;
  return score === null || score >= scale.maximum ? null : { score: above(score, scale, STEP.score) };
}

/** A somewhat higher score of one dimension: of the lowest while nobody names one. */
export function higherDimension({ result }: RoadmapView, id?: string): Target | null {
  const scored = result.dimensions.filter(({ score }) => score !== null);
  const lowest = [...scored].sort((a, b) => reached(a) - reached(b))[0];
  const dimension = id === undefined ? lowest : result.dimensions.find((one) => one.id === id);
  if (!dimension) return null;
  const { range, score } = dimension;
  return { dimensions: { [dimension.id]: above(score ?? range.minimum, range, STEP.dimension) } };
}

function reached({ score, range }: NodeScore): number {
  return range.maximum > range.minimum ? ((score ?? 0) - range.minimum) / (range.maximum - range.minimum) : 1;
}

/** Rounded up to what people read: whole points, or tenths on a short scale. */
function above(
  score: number,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  share: number,
): number {
  const factor = maximum - minimum >= 20 ? 1 : 10;
  return Math.min(maximum, Math.ceil((score + (maximum - minimum) * share) * factor - 1e-9) / factor);
}

/** The only dimension of a target that names one; `null` for any other target. */
export function oneDimension(target: Target | null): { readonly id: string; readonly score: number } | null {
  if (!target || !('dimensions' in target)) return null;
  const [first, ...rest] = Object.entries(target.dimensions);
  return first && rest.length === 0 ? { id: first[0], score: first[1] } : null;
}

/** A target in words, to follow "reach". */
export function aimText({ labels, texts: { aim }, number }: RoadmapView, target: Target): string {
  if ('level' in target) return labels.level(target.level);
  if ('score' in target) return aim.score(number(target.score));
  return Object.entries(target.dimensions)
    .map(([id, score]) => aim.dimension(labels.node(id), number(score)))
    .join(` ${aim.and} `);
}
