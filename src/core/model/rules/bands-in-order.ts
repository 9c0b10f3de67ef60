import type { Instrument, Structure } from '../instrument.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import { pointsOf } from '../walk/nodes.js';
import { varyingCases } from '../walk/varying-cases.js';

interface Band {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Bands over a value stand lowest first, each beginning where the one before ends. */
export function bandsInOrder({ structure }: Instrument): KnownIssue[] {
  return [...levelBands(structure), ...stepBands(structure)];
}

function levelBands(structure: Structure): KnownIssue[] {
  return structure.indices.flatMap(({ levels, scale }, index) => {
    if (!levels) return [];
    return varyingCases(levels, ['structure', 'indices', index, 'levels']).flatMap(({ value, path }) => {
      const issues = inOrder(value.bands, [...path, 'bands']);
      return issues.length > 0 ? issues : covering(value.bands, scale, [...path, 'bands']);
    });
  });
}

function stepBands(structure: Structure): KnownIssue[] {
  return pointsOf(structure).flatMap(({ points, path }) => {
    const steps = 'steps' in points ? points.steps : undefined;
    return steps ? inOrder(steps.bands, [...path, 'steps', 'bands']) : [];
  });
}

function inOrder(bands: readonly Band[], path: Path): KnownIssue[] {
  return bands.flatMap((band, index) => [
    ...withinItself(band, [...path, index]),
    ...afterThe(bands[index - 1], band, [...path, index]),
  ]);
}

function withinItself({ from, to }: Band, path: Path): KnownIssue[] {
  if (from === undefined || to === undefined || from < to) return [];
  return [error('band/empty', path, { from, to })];
}

function afterThe(before: Band | undefined, { from }: Band, path: Path): KnownIssue[] {
  if (!before) return [];
  if (from === undefined || before.to === undefined) return [error('band/open', path, {})];
  if (before.from !== undefined && from <= before.from) {
    return [error('bands/descending', path, { from, before: before.from })];
  }
  if (from < before.to) return [error('bands/overlap', path, { from, to: before.to })];
  return from > before.to ? [error('bands/gap', path, { from: before.to, to: from })] : [];
}

/** A score on the scale always finds a level. */
function covering(
  bands: readonly Band[],
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  path: Path,
): KnownIssue[] {
  const from = bands[0]?.from ?? minimum;
  const to = bands.at(-1)?.to ?? maximum;
  return from > minimum || to < maximum ? [error('bands/not-covering', path, { minimum, maximum, from, to })] : [];
}
