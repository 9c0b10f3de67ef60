// Completes keys and values from the published JSON Schema, and ids from the document itself.
import { pickedCompletion } from '@codemirror/autocomplete';
import { documentOf, placeAt } from './json-at.js';
import { idsAsKeys, idsAsValue } from './known-ids.js';
import { schemasAt } from './schema-at.js';

const WHILE_TYPING = /^[\w-]*$/;
/** What a value of a type begins with; the cursor goes to its middle. */
const EMPTY = { string: '""', array: '[]', object: '{}' };

/** A source of completions for instruments. */
export function instrumentCompletion(schema) {
  return ({ state, pos, explicit }) => {
    const place = placeAt(state, pos);
    // Where nothing has been typed yet, completions come when they are asked for, or between quotation marks.
    if (!place || (place.from === pos && !place.quoted && !explicit)) return null;
    const document = documentOf(state);
    const options = place.kind === 'key' ? keysAt(schema, document, place) : valuesAt(schema, document, place);
    return options.length > 0 ? { from: place.from, to: place.to, options, validFor: WHILE_TYPING } : null;
  };
}

function keysAt(schema, document, { path, quoted }) {
  const there = path.reduce((value, key) => value?.[key], document) ?? {};
  const schemas = schemasAt(schema, document, path);
  const members = schemas.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([key, member]) => [key, member, required.includes(key)]),
  );
  const ids = idsAsKeys(document, path).map((id) => [id, memberOf(schema, document, path, id), true]);
  const all = new Map([...members, ...ids].map((member) => [member[0], member]));
  return [...all.values()]
    .filter(([key]) => !Object.hasOwn(there, key))
    .map(([key, member, required], index) => ({
      label: key,
      type: 'property',
      info: member?.description,
      // Needed keys first, each kind in the order of the schema.
      boost: (required ? 50 : 0) - index,
      apply: (view, completion, from, to) => {
        const quotes = quoted ? 1 : 0;
        insertKey(view, completion, { from: from - quotes, to: to + quotes }, EMPTY[typeOf(schema, member)] ?? '');
      },
    }));
}

function memberOf(schema, document, path, key) {
  return schemasAt(schema, document, [...path, key])[0];
}

function valuesAt(schema, document, { path, quoted }) {
  const holders = schemasAt(schema, document, path.slice(0, -1), path.at(-1));
  const key = path.at(-1);
  const here = holders.flatMap((holder) => {
    const next = typeof key === 'number' ? holder.items : (holder.properties?.[key] ?? holder.additionalProperties);
    return typeof next === 'object' ? schemasAt({ ...next, definitions: schema.definitions }, undefined, []) : [];
  });
  const fixed = here.flatMap(({ const: only, enum: several = [], type, description }) => {
    const values = only === undefined ? (type === 'boolean' ? [true, false] : several) : [only];
    return values.map((value) => [value, description]);
  });
  const ids = idsAsValue(document, path).map((id) => [id, undefined]);
  return [...new Map([...ids, ...fixed])].map(([value, info], index) => ({
    label: String(value),
    apply: quoted ? String(value) : JSON.stringify(value),
    type: typeof value === 'string' ? 'constant' : 'keyword',
    info,
    boost: -index,
  }));
}

function typeOf(schema, member) {
  if (!member) return 'string';
  const [form] = schemasAt({ ...member, definitions: schema.definitions }, undefined, []);
  return form?.type ?? 'object';
}

/** Writes a key with what its value begins with, and the commas that it needs. */
function insertKey(view, completion, { from, to }, empty) {
  const { state } = view;
  const after = state.sliceDoc(to).trimStart().at(0);
  const before = state.sliceDoc(0, from).trimEnd().at(-1);
  // A key that has its value already is only renamed.
  const value = after === ':' ? '' : `: ${empty}`;
  const start = before === '{' || before === ',' ? '' : ',';
  const name = JSON.stringify(completion.label);
  const inside = empty !== '' && value !== '' ? 1 : 0;
  view.dispatch({
    changes: { from, to, insert: `${start}${name}${value}${after === '"' ? ',' : ''}` },
    selection: { anchor: from + start.length + name.length + value.length - inside },
    userEvent: 'input.complete',
    annotations: pickedCompletion.of(completion),
  });
}
