import { everythingDone } from '../../core/advice/everything-done.js';
import type { Situation } from '../../core/compiled/item-states.js';
import type { RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';

/** The situation once everything is done that was not dropped, whatever it costs and however long it takes. */
export function withoutLimits({ compiled, situation, actions }: RoadmapView, { exclude }: RoadmapChoice): Situation {
  const wanted = [...actions.values()].filter(({ id }) => !exclude.includes(id));
  return everythingDone(compiled.instrument, situation, wanted);
}
