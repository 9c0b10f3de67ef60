import { valueAt } from '../../text/value-at.js';
import { isObject } from '../../text/value-type.js';
import type { Fix } from '../issue.js';
import type { Path } from '../known-issue.js';
import { add, remove, replace, type FixMakers } from './steps.js';

/** Fixes of conditions, indices and actions. */
export const scoringFixes: FixMakers = {
  'condition/wrong-kind': ({ path, params: { op, kind } }) =>
    op === 'includes' && kind === 'single' ? replace(path, 'is') : null,
  'condition/wrong-limit': ({ path }, document) => {
    const limit = valueAt(document, path);
    return typeof limit === 'string' && /^-?\d+(\.\d+)?$/.test(limit) ? replace(path, Number(limit)) : null;
  },
  'points/wrong-kind': ({ path, params }, document) => {
    const points = valueAt(document, path.slice(0, -1));
    const from = params.fits;
    if (!isObject(points) || from === undefined) return null;
    const alike = SAME_FORM.some((forms) => forms.includes(from) && forms.includes(params.from));
    return alike && !ONLY_OF_TICKS.some((key) => Object.hasOwn(points, key)) ? replace(path, from) : null;
  },
  'bands/gap': ({ path, params }) => replace([...path, 'from'], params.from),
  'bands/overlap': ({ path, params }, document) => {
    const to = numberAt(document, [...path, 'to']);
    return to === undefined || to > params.to ? replace([...path, 'from'], params.to) : null;
  },
  'bands/descending': ({ path }, document) => sorted(path.slice(0, -1), document),
  'band/empty': ({ path, params: { from, to } }) =>
    from > to ? [...replace([...path, 'from'], to), ...replace([...path, 'to'], from)] : null,
  'band/open': ({ path }, document) => meeting(path, document),
  'weight/unused': ({ path }) => remove(path),
  // A sum of one child is that child.
  'root/not-a-group': ({ path }, document) => {
    const leaf = valueAt(document, path);
    const id = isObject(leaf) && leaf['id'] === 'total' ? 'root' : 'total';
    return replace(path, { kind: 'group', id, combine: 'sum', children: [leaf] });
  },
};

/** Points that are written in the same way. */
const SAME_FORM = [
  ['option', 'ticks'],
  ['number', 'ratio'],
];
const ONLY_OF_TICKS = ['highestOf', 'steps', 'maximum'];

/** Bands lowest first; `null` where that cannot be told, or two begin at the same value. */
function sorted(path: Path, document: unknown): Fix | null {
  const bands = valueAt(document, path);
  if (!Array.isArray(bands)) return null;
  const starts = bands.map((_, index) => numberAt(document, [...path, index, path.includes('items') ? 'low' : 'from']));
  if (starts.includes(undefined) || new Set(starts).size < starts.length) return null;
  const order = [...starts.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  return replace(
    path,
    order.map((index) => bands[index] as unknown),
  );
}

/** Lets a band begin where the one before ends, or that one end where this one begins. */
function meeting(path: Path, document: unknown): Fix | null {
  const before = [...path.slice(0, -1), Number(path.at(-1)) - 1];
  const from = numberAt(document, [...path, 'from']);
  const end = numberAt(document, [...before, 'to']);
  if (from === undefined && end !== undefined) return add([...path, 'from'], end);
  return from !== undefined && end === undefined ? add([...before, 'to'], from) : null;
}

function numberAt(document: unknown, path: Path): number | undefined {
  const value = valueAt(document, path);
  return typeof value === 'number' ? value : undefined;
}
