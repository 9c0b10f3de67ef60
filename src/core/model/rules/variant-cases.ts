import { nearest } from '../../text/nearest.js';
import type { Instrument, Structure, Variant } from '../instrument.js';
import { error, warning, type KnownIssue, type Path } from '../known-issue.js';
import { nodesOf } from '../walk/nodes.js';
import { isVaried } from '../walk/varying-cases.js';
import { unknownId } from './unknown-id.js';

/** Whatever varies has one value for each alternative of a variant that exists, and something varies with every variant. */
export function variantCases({ structure }: Instrument): KnownIssue[] {
  const variants = new Map((structure.variants ?? []).map((variant) => [variant.id, variant]));
  const places = varying(structure);
  return [
    ...unused(structure.variants ?? [], places),
    ...[...variants.values()].flatMap((variant, index) =>
      unknownId('alternative', variant.default, variant.alternatives, ['structure', 'variants', index, 'default']),
    ),
    ...places.flatMap(({ value, path }) => casesFit(variants, value, path)),
  ];
}

/** Who may choose what changes nothing is misled. A variant that a misspelt name may mean is told with the name. */
function unused(variants: readonly Variant[], places: readonly PlacedVarying[]): KnownIssue[] {
  const ids = variants.map(({ id }) => id);
  const names = places.flatMap(({ value }) => (isVaried(value) ? [value.variant] : []));
  const strange = names.filter((name) => !ids.includes(name)).map((name) => nearest(name, ids));
  return variants.flatMap(({ id }, index) =>
    names.includes(id) || strange.some((meant) => meant === undefined || meant === id)
      ? []
      : [warning('variant/unused', ['structure', 'variants', index], { variant: id })],
  );
}

interface PlacedVarying {
  readonly value: object;
  readonly path: Path;
}

function varying(structure: Structure): PlacedVarying[] {
  return structure.indices.flatMap((index, position) => {
    const path = ['structure', 'indices', position];
    const points = nodesOf(structure, position).flatMap(({ node, path: at }) =>
      node.kind === 'leaf' ? [{ value: node.points, path: [...at, 'points'] }] : [],
    );
    const levels = index.levels ? [{ value: index.levels, path: [...path, 'levels'] }] : [];
    return [{ value: index.policies, path: [...path, 'policies'] }, ...levels, ...points];
  });
}

function casesFit(variants: ReadonlyMap<string, Variant>, value: object, path: Path): KnownIssue[] {
  if (!isVaried(value)) return [];
  const variant = variants.get(value.variant);
  if (!variant) return unknownId('variant', value.variant, variants.keys(), [...path, 'variant']);
  const missing = variant.alternatives.filter((alternative) => !Object.hasOwn(value.cases, alternative));
  return [
    ...missing.map((alternative) =>
      error('variant/case-missing', [...path, 'cases'], { variant: variant.id, alternative }),
    ),
    ...Object.keys(value.cases).flatMap((id) =>
      unknownId('alternative', id, variant.alternatives, [...path, 'cases', id]),
    ),
  ];
}
