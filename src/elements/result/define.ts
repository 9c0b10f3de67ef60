import '../radar/define.js';
import { ReadinessResultElement } from './result-element.js';

if (!customElements.get(ReadinessResultElement.tag)) {
  customElements.define(ReadinessResultElement.tag, ReadinessResultElement);
}
