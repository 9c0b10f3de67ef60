import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Indicator } from '../../facts/fact.js';
import { vocabulary as shared, type Vocabulary } from '../../facts/vocabulary.js';
import type { Structure } from '../../model/instrument.js';
import { factDependencies } from './fact-dependencies.js';

/**
 * Whether a questionnaire asks anything that an indicator follows from. Where it does not the figure is unknown, whatever
 * was answered.
 */
export function asksIndicator(structure: Structure, indicator: Indicator, vocabulary: Vocabulary = shared): boolean {
  const instrument = compileInstrument(structure);
  if (indicator.kind === 'ratioOfSums') {
    // A choice of bands gives no numbers to add up.
    return [...instrument.items.values()].some(({ kind, fact }) => kind === 'ratio' && fact === indicator.of);
  }
  return factDependencies(instrument, indicator.when, vocabulary).items.length > 0;
}
