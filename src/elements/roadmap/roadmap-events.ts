import type { Roadmap, Target } from '../../core/advice/roadmap/roadmap.js';
import { ReadinessEvent } from '../readiness-event.js';
import type { RoadmapChoice } from './roadmap-choice.js';

/** The person changed the roadmap: its target, a limit, or an action. */
export class ReadinessPlanEvent extends ReadinessEvent {
  /** What a page stores: given back to the properties of the same names, it brings the roadmap back. */
  declare readonly choice: RoadmapChoice;
  /** What is aimed at; where `choice` names no target the one that was found for it. */
  declare readonly aim: Target;
  /** What was planned. */
  declare readonly plan: Roadmap;

  constructor(fields: { choice: RoadmapChoice; aim: Target; plan: Roadmap }) {
    super('readiness-plan', fields);
  }
}

declare global {
  interface HTMLElementEventMap {
    'readiness-plan': ReadinessPlanEvent;
  }
}
