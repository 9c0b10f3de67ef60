import { percentToTarget, progressToDate } from '../../advice/progress.js';
import { settle } from '../../compiled/settle.js';
import type { CompiledIndex } from '../../scoring/compiled-index.js';
import type { WaveChange } from './wave-change.js';

/** What means are to be, in points. */
export interface CohortTarget {
  readonly overall?: number;
  /** By dimension. */
  readonly dimensions?: Readonly<Record<string, number>>;
}

/** How far a cohort is on its way. */
export interface CohortProgress {
  /** OWASP SAMM's *percent to target*, over the dimensions that have one; 0 to 1, `null` where none has. */
  readonly percentToTarget: number | null;
  /** OWASP SAMM's *progress to date* of the mean, below 0 after a step back; `null` without a target or pairs. */
  readonly progressToDate: number | null;
  /** Likewise of each dimension that has a target. */
  readonly dimensions: readonly { readonly id: string; readonly progressToDate: number | null }[];
}

/**
 * How far the means of the enterprises that took part in both waves are on their way to a target.
 *
 * @param compiled The index that the change is of: it knows where the points of a dimension begin.
 */
export function cohortProgress(
  { root }: CompiledIndex,
  { overall, dimensions }: WaveChange,
  target: CohortTarget,
): CohortProgress {
  const aimed = dimensions.flatMap((dimension, at) => {
    const wanted = target.dimensions?.[dimension.id];
    return wanted === undefined ? [] : [{ ...dimension, wanted, minimum: root.children[at]?.minimum ?? 0 }];
  });
  const standings = aimed.flatMap(({ to, wanted, minimum }) =>
    to === null ? [] : [{ current: to - minimum, target: wanted - minimum }],
  );
  return {
    percentToTarget: settled(percentToTarget(standings)),
    progressToDate: progress(overall, target.overall),
    dimensions: aimed.map((dimension) => ({ id: dimension.id, progressToDate: progress(dimension, dimension.wanted) })),
  };
}

interface Means {
  readonly from: number | null;
  readonly to: number | null;
}

function progress({ from, to }: Means, target: number | undefined): number | null {
  if (from === null || to === null || target === undefined) return null;
  return settled(progressToDate({ baseline: from, current: to, target }));
}

function settled(value: number | null): number | null {
  return value === null ? null : settle(value);
}
