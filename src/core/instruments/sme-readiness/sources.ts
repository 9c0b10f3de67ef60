import type { Source } from '../../model/source.js';
import { decision } from '../dbi-sme-2021/sources.js';
import { coreIndicators, drawnOn, economyIndicators, supportDecree, transformationLaw } from '../drawn-on.js';
import { questionnaire } from '../eu-dma-sme/sources.js';
import { eurostat } from '../eurostat-dii/sources.js';

/** Questions, points, weights, bounds and gates: nobody but this project published them, and nothing is calibrated. */
export const own = {
  title: 'sme-readiness',
  issuer: 'digital-readiness',
  date: '2026-11-23',
} as const satisfies Source;

/** The instrument itself, then what its questions took facts, bounds and kinds of answers from. */
export const sources = [
  own,
  drawnOn(transformationLaw),
  drawnOn(supportDecree),
  drawnOn(decision),
  drawnOn(economyIndicators),
  drawnOn(coreIndicators),
  drawnOn(eurostat[1]),
  drawnOn(questionnaire),
] as const satisfies readonly Source[];
