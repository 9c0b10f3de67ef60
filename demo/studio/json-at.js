// Reads a JSON text that is being typed, by the editor's syntax tree, which forgives what is not finished.
import { syntaxTree } from '@codemirror/language';

const VALUES = ['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null'];
const isValue = ({ name }) => VALUES.includes(name);

/** The document as far as it can be read. */
export function documentOf(state) {
  const value = childrenOf(syntaxTree(state).topNode).find(isValue);
  return value ? read(state, value) : undefined;
}

/**
 * What stands, or could stand, at an offset: a key or a value, its place in the document, and the stretch of text that it
 * takes, without quotation marks; `null` where neither can stand.
 */
export function placeAt(state, offset) {
  const inner = syntaxTree(state).resolveInner(offset, -1);
  // Behind a closing bracket one is outside of what it closes.
  const node = '}]'.includes(inner.name)
    ? inner.parent?.parent
    : inner.type.isError || isSign(inner)
      ? inner.parent
      : inner;
  if (!node) return null;
  if (node.name === 'PropertyName') return { kind: 'key', path: pathOf(state, node.parent.parent), ...between(node) };
  if (node.name === 'String') return { kind: 'value', path: pathOf(state, node), ...between(node) };
  const typed = /[\w-]*$/.exec(state.sliceDoc(0, offset))[0].length;
  const free = { quoted: false, from: offset - typed, to: offset };
  const before = state.sliceDoc(0, free.from).trimEnd().at(-1);
  if (node.name === 'Property') return before === ':' ? { kind: 'value', path: pathOf(state, node), ...free } : null;
  if (node.name === 'Object' && '{,"}]'.includes(before)) return { kind: 'key', path: pathOf(state, node), ...free };
  if (node.name !== 'Array' || !'[,'.includes(before)) return null;
  const elements = elementsOf(node).filter(({ to }) => to <= free.from);
  return { kind: 'value', path: [...pathOf(state, node), elements.length], ...free };
}

/** Keys from the root to a node. */
function pathOf(state, node) {
  const path = [];
  for (let at = node; at?.parent; at = at.parent) {
    if (at.name === 'Property') path.unshift(nameOf(state, at));
    if (at.parent.name === 'Array') path.unshift(elementsOf(at.parent).findIndex(({ from }) => from === at.from));
  }
  return path;
}

function elementsOf(array) {
  return childrenOf(array).filter(isValue);
}

/** What stands between quotation marks. */
function between({ from, to }) {
  return { quoted: true, from: from + 1, to: to - 1 };
}

function isSign({ name }) {
  return '{}[],:'.includes(name);
}

function childrenOf(node) {
  const children = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function read(state, node) {
  if (node.name === 'Array') return elementsOf(node).map((child) => read(state, child));
  if (node.name === 'Object')
    return Object.fromEntries(node.getChildren('Property').map((child) => member(state, child)));
  return literal(state, node);
}

function member(state, property) {
  const value = childrenOf(property).findLast(isValue);
  return [nameOf(state, property), value && read(state, value)];
}

function nameOf(state, property) {
  return String(literal(state, property.firstChild));
}

function literal(state, { from, to }) {
  try {
    return JSON.parse(state.sliceDoc(from, to));
  } catch {
    return state.sliceDoc(from, to);
  }
}
