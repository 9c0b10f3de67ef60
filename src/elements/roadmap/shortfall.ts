import { effortText } from './effort-text.js';
import type { Planned } from './planning.js';
import type { RoadmapView } from './roadmap-view.js';

/** Why a target is not reached, as far as that is known: the first reason that holds, for one is enough to act on. */
export function shortfall(view: RoadmapView, planned: Planned): string {
  const { result, texts, open } = view;
  const { why } = texts;
  const { target, unlimited, choice } = planned;
  if (result.score === null) return why.noScore;
  if ('level' in target && result.levels?.withheld === 'coverage') return why.coverage;
  if (unlimited?.reached) return why.limits(effortText(view, unlimited));
  const gate = 'level' in target ? openGate(view, target.level) : null;
  if (gate !== null) return why.gate(view.labels.level(gate), view.labels.gate(gate));
  if (choice.exclude.length > 0) return why.dropped;
  return open.length > 0 ? why.open : why.actions;
}

/** The first level up to the one aimed at whose gate no answer settles. */
function openGate({ compiled, result }: RoadmapView, aimedAt: string): string | null {
  const ids = compiled.levels?.bands.map(({ id }) => id) ?? [];
  const open = result.levels?.gates.find(
    ({ level, state }) => state === 'unknown' && ids.indexOf(level) <= ids.indexOf(aimedAt),
  );
  return open?.level ?? null;
}
