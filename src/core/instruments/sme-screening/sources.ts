import type { Source } from '../../model/source.js';
import { coreIndicators, drawnOn, economyIndicators, supportDecree, transformationLaw } from '../drawn-on.js';
import { eurostat } from '../eurostat-dii/sources.js';

/** Questions, points, weights, bounds and gates: nobody but this project published them, and nothing is calibrated. */
export const own = {
  title: 'sme-screening',
  issuer: 'digital-readiness',
  date: '2026-11-23',
} as const satisfies Source;

/** The instrument itself, then what its questions took facts and bounds from. */
export const sources = [
  own,
  drawnOn(transformationLaw),
  drawnOn(supportDecree),
  drawnOn(economyIndicators),
  drawnOn(coreIndicators),
  drawnOn(eurostat[1]),
] as const satisfies readonly Source[];
