import { evaluate } from '../compiled/condition.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import { own } from '../compiled/own.js';
import type { Structure } from '../model/instrument.js';
import type { CompiledIndex } from '../scoring/compiled-index.js';
import type { PublishedBenchmark } from './published-benchmark.js';

/**
 * Why a benchmark of an index is not shown beside a result of it: another version of the instrument or other rules, an
 * enterprise outside the population, a profile that leaves it open whether it is inside, or figures of another country
 * (`region`). The last one is said only where nothing else stands against the benchmark, so that whoever lets it pass
 * lets no wrong size or sector pass with it.
 */
export type BenchmarkMisfit = 'version' | 'rules' | 'population' | 'populationOpen' | 'region';

/**
 * Whether a benchmark may stand beside a result: only on the same scale, and for somebody of its population. An enterprise
 * is taken to be in the region whose profile the instrument takes; without one that is open.
 *
 * @returns `null` where it is a benchmark of another index, and there is nothing to say.
 */
export function benchmarkFit(
  { scales, region, population }: PublishedBenchmark,
  { instrument, basis }: CompiledIndex,
  situation: Situation,
): 'fits' | BenchmarkMisfit | null {
  const same = scales.filter(({ instrument, index }) => instrument === basis.instrument && index === basis.index);
  if (same.length === 0) return null;
  if (!same.some(({ version }) => version === basis.version)) return 'version';
  if (basis.weighting !== 'default' || !isStandard(instrument.structure.variants, basis.variants)) return 'rules';
  const inside = evaluate(population, itemStates(instrument, situation).known);
  if (inside === false) return 'population';
  const { profile } = instrument.structure;
  if (inside === null || !profile) return 'populationOpen';
  return profile.region === region ? 'fits' : 'region';
}

/** Whether every variant that was used is the default one. */
function isStandard(variants: Structure['variants'] = [], used: CompiledIndex['basis']['variants']): boolean {
  return variants.every(({ id, default: standard }) => (own(used, id) ?? standard) === standard);
}
