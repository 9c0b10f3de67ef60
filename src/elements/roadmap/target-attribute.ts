import type { ComplexAttributeConverter } from 'lit';
import type { Target } from '../../core/advice/roadmap/roadmap.js';

/** A target as an attribute: a number is a score, anything else the id of a level. Dimensions are for the property. */
export const targetConverter: ComplexAttributeConverter<Target | null> = {
  fromAttribute(value) {
    const text = value?.trim() ?? '';
    if (text === '') return null;
    return /^-?\d+(\.\d+)?$/.test(text) ? { score: Number(text) } : { level: text };
  },
};
