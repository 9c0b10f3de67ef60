import { everythingDone } from '../../core/advice/everything-done.js';
import { score } from '../../core/scoring/score.js';
import type { GateState } from '../../core/scoring/result.js';
import { effortText } from './effort-text.js';
import type { Planned } from './planning.js';
import type { RoadmapView } from './roadmap-view.js';

/** Why a target is not reached, as far as that is known: the first reason that holds, for one is enough to act on. */
export function shortfall(view: RoadmapView, planned: Planned): string {
  const { result, texts, labels } = view;
  const { why } = texts;
  const { target, unlimited } = planned;
  if (result.score === null) return why.noScore;
  if ('level' in target && result.levels?.withheld === 'coverage') return why.coverage;
  if (unlimited?.reached) return why.limits(effortText(view, unlimited));
  const gate = 'level' in target ? closedGate(view, planned, target.level) : null;
  if (!gate) return otherwise(view, planned);
  const required = why.gate(labels.level(gate.level), labels.gate(gate.level));
  return `${required} ${gate.state === 'unknown' ? why.unsettled : otherwise(view, planned)}`;
}

function otherwise({ texts: { why }, open }: RoadmapView, { choice }: Planned): string {
  if (choice.exclude.length > 0) return why.dropped;
  return open.length > 0 ? why.open : why.actions;
}

/** The first gate up to a level that stays closed, whatever else is done. */
function closedGate(
  { compiled, structure, situation, basis, actions }: RoadmapView,
  { choice }: Planned,
  aimedAt: string,
): GateState | null {
  const ids = compiled.levels?.bands.map(({ id }) => id) ?? [];
  const wanted = [...actions.values()].filter(({ id }) => !choice.exclude.includes(id));
  const { levels } = score(structure, everythingDone(compiled.instrument, situation, wanted), basis);
  const closed = levels?.gates.find(
    ({ level, state }) => state !== 'met' && ids.indexOf(level) <= ids.indexOf(aimedAt),
  );
  return closed ?? null;
}
