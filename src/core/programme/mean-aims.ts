import { cohortProgress } from '../analytics/change/cohort-progress.js';
import type { WaveChange } from '../analytics/change/wave-change.js';
import { meanIndicator } from '../analytics/indicators/mean-indicator.js';
import type { CalendarDate, IndicatorTarget } from '../model/programme.js';
import type { CompiledIndex } from '../scoring/compiled-index.js';

/** A mean that a programme aims at. */
export interface MeanAim {
  /** Id of the dimension; `null` for the whole index. */
  readonly dimension: string | null;
  /** Points. */
  readonly target: number;
  readonly by: CalendarDate;
  /** Mean of the enterprises in both waves, in this one. */
  readonly mean: number | null;
  /** OWASP SAMM's *progress to date*, from the wave before to the target. */
  readonly progressToDate: number | null;
}

/** How far the means are on their way. */
export interface MeanAims {
  readonly aims: readonly MeanAim[];
  /** OWASP SAMM's *percent to target* over the dimensions that have a target; `null` where none has. */
  readonly percentToTarget: number | null;
}

/** How far a cohort is on its way to the means that a programme aims at; `null` where it aims at none of this index. */
export function meanAims(
  compiled: CompiledIndex,
  change: WaveChange,
  targets: readonly IndicatorTarget[],
): MeanAims | null {
  const { overall, dimensions } = change;
  const parts = [{ id: null, ...overall }, ...dimensions];
  const aimed = parts.flatMap((part) => {
    const target = targets.find(
      ({ indicator }) => indicator === meanIndicator(compiled.index.id, part.id ?? undefined),
    );
    return target ? [{ part, target }] : [];
  });
  if (aimed.length === 0) return null;
  const whole = aimed.find(({ part }) => part.id === null)?.target.value;
  const wanted = Object.fromEntries(
    aimed.flatMap(({ part, target }) => (part.id === null ? [] : [[part.id, target.value]])),
  );
  const progress = cohortProgress(compiled, change, {
    ...(whole === undefined ? {} : { overall: whole }),
    dimensions: wanted,
  });
  return {
    percentToTarget: progress.percentToTarget,
    aims: aimed.map(({ part, target }) => ({
      dimension: part.id,
      target: target.value,
      by: target.by,
      mean: part.to,
      progressToDate:
        part.id === null
          ? progress.progressToDate
          : (progress.dimensions.find(({ id }) => id === part.id)?.progressToDate ?? null),
    })),
  };
}
