import '../radar/define.js';
import '../result/define.js';
import { ReadinessProgrammeElement } from './programme-element.js';

if (!customElements.get(ReadinessProgrammeElement.tag)) {
  customElements.define(ReadinessProgrammeElement.tag, ReadinessProgrammeElement);
}
