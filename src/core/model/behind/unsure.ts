import { valueAt } from '../../text/value-at.js';
import type { Instrument, Structure } from '../instrument.js';
import type { Thing } from '../issue-params.js';
import type { Path } from '../known-issue.js';

/** What is not known of an instrument of which parts had to be replaced. */
export interface Unsure {
  /** Items of which kind, options, rows, columns or bands are not known. */
  readonly items: ReadonlySet<unknown>;
  /** Variants of which the alternatives are not known. */
  readonly variants: ReadonlySet<unknown>;
  /** Things of which not every id is known, so that one that seems unknown may exist. */
  readonly things: ReadonlySet<Thing>;
  /** Positions of indices whose scores are not known, by what was replaced in them. */
  readonly indices: ReadonlySet<unknown>;
  /** Whether a page may name other items than are known. */
  readonly pages: boolean;
}

/** Keys of an item that say nothing about its answers. */
const ASIDE = new Set<unknown>([
  ...['id', 'visibleIf', 'applicableIf', 'optional', 'unknown', 'notApplicable', 'period', 'fact'],
]);

const LISTS = {
  item: 'items',
  page: 'pages',
  index: 'indices',
  variant: 'variants',
  action: 'actions',
  contradiction: 'contradictions',
} as const satisfies Partial<Record<Thing, keyof Structure>>;

/** What is not known, if these places of an instrument are not as written. */
export function unsureOf({ structure }: Instrument, changed: readonly Path[]): Unsure {
  const named = new Set<unknown>(structure.pages.flatMap(({ items }) => items));
  const known = new Set<unknown>(structure.items.map(({ id }) => id));
  const inside = (key: keyof Structure) => changed.filter((path) => path[0] === 'structure' && path[1] === key);
  const isWhole = (path: Path) => path.length <= 3 || (path.length === 4 && path[3] === 'id');
  const things = Object.entries(LISTS).flatMap(([thing, key]): Thing[] => {
    const lost = inside(key).filter(isWhole);
    const found = ([, , at]: Path) => key === 'items' && named.has(valueAt(structure, ['items', at ?? '', 'id']));
    return lost.every(found) ? [] : [thing as Thing];
  });
  const inTrees = inside('indices').filter((path) => path.length <= 3 || path.includes('tree'));
  const nodes = inTrees.some((path) => typeof path.at(-1) === 'number' || isNodeKey(path.at(-1)));
  const inIndices = (key: string) => inside('indices').some((path) => path.length <= 3 || path[3] === key);
  return {
    items: idsOf(
      structure.items,
      inside('items').filter(([, , , key]) => !ASIDE.has(key)),
    ),
    variants: idsOf(structure.variants ?? [], inside('variants')),
    things: new Set<Thing>([
      ...things,
      ...(nodes ? (['node'] as const) : []),
      ...(inIndices('levels') ? (['level'] as const) : []),
      ...(inIndices('weightings') ? (['weighting'] as const) : []),
    ]),
    indices: new Set(inside('indices').map(([, , position]) => position)),
    pages: inside('pages').some(
      (path) =>
        path.length <= 3 || (path[3] === 'items' && (path.length === 4 || !known.has(valueAt({ structure }, path)))),
    ),
  };
}

function isNodeKey(key: unknown): boolean {
  return key === 'tree' || key === 'id' || key === 'kind' || key === 'children';
}

function idsOf(things: readonly { readonly id: string }[], changed: readonly Path[]): Set<unknown> {
  const whole = changed.some((path) => path.length < 3);
  const touched = new Set(changed.map(([, , index]) => index));
  return new Set(things.filter((_, index) => whole || touched.has(index)).map(({ id }) => id));
}
