import { ReadinessRoadmapElement } from './roadmap-element.js';

if (!customElements.get(ReadinessRoadmapElement.tag)) {
  customElements.define(ReadinessRoadmapElement.tag, ReadinessRoadmapElement);
}
