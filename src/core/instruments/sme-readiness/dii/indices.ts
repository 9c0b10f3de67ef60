import type { Index } from '../../../model/index-definition.js';
import { levels } from '../../eurostat-dii/levels.js';
import { sourcesByYear } from '../../eurostat-dii/sources.js';
import { variablesByYear } from '../../eurostat-dii/years.js';
import { variable } from './variables.js';

/** The count of a survey year over the answers of this instrument: the list, the levels and their population are one. */
function indexOf(year: 'dii-2025' | 'dii-2024') {
  return {
    id: year,
    fidelity: 'secondHand',
    sources: sourcesByYear[year],
    scale: { minimum: 0, maximum: 12 },
    monotone: true,
    policies: { notApplicable: 'zero', unanswered: 'noScore', unknown: 'noScore', hidden: 'zero' },
    tree: { kind: 'group', id: year, combine: 'sum', children: variablesByYear[year].map(variable) },
    levels,
  } as const satisfies Index;
}

/** Eurostat's Digital Intensity Index of the two latest survey years; never compared with each other. */
export const digitalIntensity = [indexOf('dii-2025'), indexOf('dii-2024')] as const satisfies readonly Index[];
