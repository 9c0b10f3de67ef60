import { ReadinessAssessmentElement } from './assessment-element.js';

// A second copy of this file on a page leaves the first one in place.
if (!customElements.get(ReadinessAssessmentElement.tag)) {
  customElements.define(ReadinessAssessmentElement.tag, ReadinessAssessmentElement);
}
