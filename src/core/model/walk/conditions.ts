import type { Condition, ConditionAtom } from '../condition.js';
import type { Structure } from '../instrument.js';
import type { Path } from '../known-issue.js';
import { pointsOf } from './nodes.js';
import { varyingCases } from './varying-cases.js';

/** What a condition is for; this decides what it may ask about. */
export type ConditionUse =
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'points' }
  | { readonly kind: 'gate' }
  | { readonly kind: 'levelIf' }
  | { readonly kind: 'scoreIf'; readonly index: string }
  | { readonly kind: 'needs' }
  | { readonly kind: 'contradiction' };

/** A condition of an instrument, and where it stands. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: Path;
  readonly use: ConditionUse;
}

/** One test within a condition, and where it stands. */
export interface PlacedAtom {
  readonly atom: ConditionAtom;
  readonly path: Path;
  readonly use: ConditionUse;
}

/** Every test of every condition of an instrument. */
export function atomsOf(structure: Structure): PlacedAtom[] {
  return conditionsOf(structure).flatMap(({ condition, path, use }) => atomsIn(condition, path, use));
}

/** Every condition of an instrument. */
export function conditionsOf(structure: Structure): PlacedCondition[] {
  return [
    ...itemConditions(structure),
    ...indexConditions(structure),
    ...pointsConditions(structure),
    ...needs(structure),
    ...contradictions(structure),
  ];
}

function atomsIn(condition: Condition, path: Path, use: ConditionUse): PlacedAtom[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, index) => atomsIn(part, [...path, 'of', index], use));
    case 'not':
      return atomsIn(condition.of, [...path, 'of'], use);
    default:
      return [{ atom: condition, path, use }];
  }
}

function itemConditions(structure: Structure): PlacedCondition[] {
  return structure.items.flatMap((item, index) => {
    const use = { kind: 'item', item: item.id } as const;
    const path = ['structure', 'items', index];
    return [
      ...placed(item.visibleIf, [...path, 'visibleIf'], use),
      ...placed(item.applicableIf, [...path, 'applicableIf'], use),
    ];
  });
}

function indexConditions(structure: Structure): PlacedCondition[] {
  return structure.indices.flatMap((index, position) => {
    const path = ['structure', 'indices', position];
    const tables = index.levels ? varyingCases(index.levels, [...path, 'levels']) : [];
    return [
      ...placed(index.scoreIf, [...path, 'scoreIf'], { kind: 'scoreIf', index: index.id }),
      ...tables.flatMap((table) => [
        ...placed(table.value.levelIf, [...table.path, 'levelIf'], { kind: 'levelIf' }),
        ...table.value.bands.flatMap((band, at) =>
          placed(band.gate, [...table.path, 'bands', at, 'gate'], { kind: 'gate' }),
        ),
      ]),
    ];
  });
}

function pointsConditions(structure: Structure): PlacedCondition[] {
  return pointsOf(structure).flatMap(({ points, path }) => {
    if (points.from === 'condition') return placed(points.when, [...path, 'when'], { kind: 'points' });
    if (points.from !== 'derived') return [];
    return [
      ...placed(points.certainIf, [...path, 'certainIf'], { kind: 'points' }),
      ...placed(points.possibleIf, [...path, 'possibleIf'], { kind: 'points' }),
    ];
  });
}

function needs(structure: Structure): PlacedCondition[] {
  return (structure.actions ?? []).flatMap((action, index) =>
    placed(action.needs, ['structure', 'actions', index, 'needs'], { kind: 'needs' }),
  );
}

function contradictions(structure: Structure): PlacedCondition[] {
  return (structure.contradictions ?? []).flatMap(({ when }, index) =>
    placed(when, ['structure', 'contradictions', index, 'when'], { kind: 'contradiction' }),
  );
}

function placed(condition: Condition | undefined, path: Path, use: ConditionUse): PlacedCondition[] {
  return condition ? [{ condition, path, use }] : [];
}
