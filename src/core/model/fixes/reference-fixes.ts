import { canonicalJson } from '../../compiled/canonical-json.js';
import { valueAt } from '../../text/value-at.js';
import { isObject } from '../../text/value-type.js';
import type { Fix } from '../issue.js';
import type { Thing } from '../issue-params.js';
import type { Path } from '../known-issue.js';
import { add, remove, replace, respell, type FixMakers } from './steps.js';

/** Fixes of ids and references. */
export const referenceFixes: FixMakers = {
  'reference/unknown': ({ path, params }, document) => respell(path, params.id, params.nearest, document),
  'reference/not-a-matrix': ({ path }) => remove(path),
  'words/unknown': ({ path, params }, document) => respell(path, params.id, params.nearest, document),
  'words/no-language': (_, document) => {
    const words = valueAt(document, ['words']);
    const languages = isObject(words) ? Object.keys(words) : [];
    return languages.length === 1 ? replace(['structure', 'defaultLocale'], languages[0]) : null;
  },
  // Two of the same are one too many. Of two different ones every reference means the first, so the second can have another id.
  'id/duplicate': ({ path, params, related: [first] = [] }, document) => {
    const [one, other] = [valueAt(document, first ?? []), valueAt(document, path)];
    if (one !== undefined && canonicalJson(one) === canonicalJson(other)) return remove(path);
    const named = isObject(other) && other['id'] === params.id && RENAMED.has(params.thing);
    return named ? replace([...path, 'id'], freeId(params.id, path, document)) : null;
  },
  'item/on-no-page': ({ params }, document) => {
    const pages = valueAt(document, ['structure', 'pages']);
    return Array.isArray(pages) && pages.length === 1
      ? add(['structure', 'pages', 0, 'items', '-'], params.item)
      : null;
  },
  'item/on-two-pages': ({ path, params }, document) => {
    const page = valueAt(document, path.slice(0, -2));
    return isObject(page) && page['id'] === params.first ? remove(path) : null;
  },
  'exclusive/not-multiple': ({ path }) => remove(path),
  'range/inverted': ({ path, params }, document) => swapped(path, params, document),
};

/** Things whose words and places are all that their id is needed for; options and levels are also named by points and gates. */
const RENAMED: ReadonlySet<Thing> = new Set<Thing>(['item', 'page', 'node', 'action', 'contradiction']);

/** The id with the first number that no text or key of the document has; the third of a list begins to count at 3. */
function freeId(id: string, path: Path, document: unknown): string {
  const at = path.at(-1);
  const list = valueAt(document, path.slice(0, -1));
  const before = Array.isArray(list) && typeof at === 'number' ? list.slice(0, at) : [];
  const text = JSON.stringify(document);
  let number = 1 + Math.max(1, before.filter((one) => isObject(one) && one['id'] === id).length);
  while (text.includes(`"${id}-${number}"`)) number++;
  return `${id}-${number}`;
}

const ENDS = [
  ['minimum', 'maximum'],
  ['low', 'high'],
] as const;

/** The two ends of a range, the other way round. */
function swapped(
  path: Path,
  { minimum, maximum }: { minimum: number; maximum: number },
  document: unknown,
): Fix | null {
  const holder = [path, path.slice(0, -1)].find((place) => isObject(valueAt(document, place)));
  const range = holder && valueAt(document, holder);
  const ends = ENDS.find(([from, to]) => isObject(range) && range[from] === minimum && range[to] === maximum);
  if (!holder || !ends || minimum === maximum) return null;
  return [...replace([...holder, ends[0]], maximum), ...replace([...holder, ends[1]], minimum)];
}
