import { reaches, goalOf } from '../../core/advice/roadmap/goal.js';
import { score } from '../../core/scoring/score.js';
import type { GateState, IndexResult } from '../../core/scoring/result.js';
import type { Planned } from './planning.js';
import type { RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';
import { withoutLimits } from './without-limits.js';

/** Why a target is not reached, as far as that is known: the first reason that holds, for one is enough to act on. */
export function shortfall(view: RoadmapView, planned: Planned): string {
  const { result, texts, labels, compiled, structure, basis } = view;
  const { why } = texts;
  const { target, choice } = planned;
  if (result.score === null) return why.noScore;
  if ('level' in target && result.levels?.withheld === 'coverage') return why.coverage;
  const best = score(structure, withoutLimits(view, choice), basis);
  if (reaches(goalOf(target, compiled), best, compiled)) return isLimited(choice) ? why.limits : why.far;
  const gate = 'level' in target ? closedGate(view, best, target.level) : null;
  if (!gate) return otherwise(view, planned);
  const required = why.gate(labels.level(gate.level), labels.gate(gate.level));
  return `${required} ${gate.state === 'unknown' ? why.unsettled : otherwise(view, planned)}`;
}

function isLimited({ budget, horizon }: RoadmapChoice): boolean {
  return budget !== null || horizon !== null;
}

function otherwise({ texts: { why }, open }: RoadmapView, { choice }: Planned): string {
  if (choice.exclude.length > 0) return why.dropped;
  return open.length > 0 ? why.open : why.actions;
}

/** The first gate up to a level that stays closed, whatever is done. */
function closedGate({ compiled }: RoadmapView, best: IndexResult, aimedAt: string): GateState | null {
  const ids = compiled.levels?.bands.map(({ id }) => id) ?? [];
  const closed = best.levels?.gates.find(
    ({ level, state }) => state !== 'met' && ids.indexOf(level) <= ids.indexOf(aimedAt),
  );
  return closed ?? null;
}
