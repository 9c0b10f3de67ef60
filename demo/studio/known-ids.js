// The ids that an instrument has, where one of them can stand. The schema knows that an id stands there, not which.
import { vocabulary } from '../../dist/core/facts/index.js';
import { vietnam } from '../../dist/core/regions/vietnam/index.js';

const idsOf = (things) => (things ?? []).flatMap((thing) => thing?.id ?? []);
const at = (document, path) => path.reduce((value, key) => value?.[key], document);

/** The ids that can be the value at a path. */
export function idsAsValue(document, path) {
  const { structure = {}, words = {} } = document ?? {};
  const [key, inList] = typeof path.at(-1) === 'number' ? [path.at(-2), true] : [path.at(-1), false];
  const holder = at(document, path.slice(0, inList ? -2 : -1)) ?? {};
  const item = itemOf(structure, holder.item ?? holder.on?.item);
  switch (key) {
    case 'item':
      return idsOf(structure.items);
    case 'items':
      return inList ? idsOf(structure.items) : [];
    case 'row':
      return idsOf(item?.rows);
    case 'value':
    case 'values':
    case 'atLeast':
    case 'add':
      return choicesOf(item);
    case 'fact':
      return idsOf(vocabulary.facts);
    case 'profile':
    case 'fields':
      return idsOf(vietnam.fields);
    case 'region':
      return [vietnam.id];
    case 'variant':
      return idsOf(structure.variants);
    case 'default':
      return holder.alternatives ?? [];
    case 'index':
      return idsOf(structure.indices);
    case 'node':
      return nodesOf(structure.indices?.find(({ id }) => id === holder.index)?.tree);
    case 'defaultLocale':
      return Object.keys(words);
    default:
      return [];
  }
}

/** The ids that can be keys of the object at a path. */
export function idsAsKeys(document, path) {
  const { structure = {} } = document ?? {};
  const key = path.at(-1);
  const holder = at(document, path.slice(0, -1)) ?? {};
  if (path[0] === 'words') return idsInWords(structure, path.slice(2));
  if (key === 'points') return choicesOf(itemOf(structure, holder.item));
  if (key === 'cases') return structure.variants?.find(({ id }) => id === holder.variant)?.alternatives ?? [];
  return path.at(-2) === 'weightings' ? nodesOf(structure.indices?.[path[2]]?.tree) : [];
}

function idsInWords({ items, pages, indices, actions, variants }, [part, id, inner]) {
  if (id === undefined) return idsOf({ items, pages, indices, actions, variants }[part]);
  if (part === 'items') return idsOf(itemOf({ items }, id)?.[inner]);
  if (part !== 'indices') return [];
  const index = indices?.find((one) => one.id === id);
  return inner === 'nodes' ? nodesOf(index?.tree) : inner === 'levels' ? idsOf(index?.levels?.bands) : [];
}

function itemOf({ items = [] }, id) {
  return items.find((item) => item?.id === id);
}

function choicesOf(item) {
  return idsOf(item?.options ?? item?.columns ?? item?.bands);
}

function nodesOf(node) {
  return node ? [...idsOf([node]), ...(node.children ?? []).flatMap(nodesOf)] : [];
}
