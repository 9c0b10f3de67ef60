import { ReadinessRadarElement } from './radar-element.js';

if (!customElements.get(ReadinessRadarElement.tag)) {
  customElements.define(ReadinessRadarElement.tag, ReadinessRadarElement);
}
