import type { ConditionAtom } from '../condition.js';
import type { Instrument } from '../instrument.js';
import type { Item } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { itemsById } from '../walk/items-by-id.js';
import { unknownId } from './unknown-id.js';

/** What conditions compare with can be an answer: options that exist, order where there is one. */
export function conditionValues({ structure }: Instrument): KnownIssue[] {
  const items = itemsById(structure);
  return atomsOf(structure).flatMap(({ atom, path }) => {
    if ('score' in atom.on) return scoreValue(atom, atom.on.score.index, path);
    const item = 'item' in atom.on ? items.get(atom.on.item) : undefined;
    return item ? valueIssues(atom, item, path) : [];
  });
}

/** What is wrong with the value of a test of one item, or of a profile field of the same kinds. */
export function valueIssues(atom: ConditionAtom, item: Item, path: Path): KnownIssue[] {
  switch (atom.op) {
    case 'answered':
    case 'notApplicable':
      return [];
    case 'is':
    case 'includes':
      return known(atom.op, item, [atom.value], [[...path, 'value']], path);
    case 'oneOf':
      return known(
        atom.op,
        item,
        atom.values,
        atom.values.map((_, index) => [...path, 'values', index]),
        path,
      );
    case 'atLeast':
    case 'atMost':
      return limit(atom.op, item, atom.value, path);
  }
}

function known(op: string, item: Item, values: readonly string[], paths: readonly Path[], path: Path): KnownIssue[] {
  const choices = choicesOf(item);
  const unfit = choices === null || (op === 'includes' && !ticked(item));
  if (unfit) return [wrongKind(item.id, item.kind, op, path)];
  return values.flatMap((value, index) => unknownId(thingOf(item), value, choices, paths[index] ?? path));
}

function limit(op: string, item: Item, value: string | number, path: Path): KnownIssue[] {
  const choices = choicesOf(item);
  const at = [...path, 'value'];
  if (typeof value === 'string') {
    if (item.kind === 'text') return [wrongKind(item.id, 'text', op, path)];
    if (choices === null) return [error('condition/wrong-limit', at, { subject: item.id })];
    const issues = unknownId(thingOf(item), value, choices, at);
    if (ticked(item)) return [...issues, error('condition/counts-ticks', at, { item: item.id, op, option: value })];
    return isOrdered(item) ? issues : [...issues, error('condition/not-ordered', [...path, 'op'], { item: item.id })];
  }
  if (item.kind === 'number' || item.kind === 'ratio' || ticked(item)) return [];
  if (item.kind === 'text') return [wrongKind(item.id, 'text', op, path)];
  return [error('condition/wrong-limit', at, { subject: item.id, known: choices?.join(', ') ?? '' })];
}

/** The operators that fit each kind; those that fit any, such as "answered", only where there is no other. */
const FITS: Readonly<Record<Item['kind'] | 'score', string>> = {
  single: 'is, oneOf',
  multiple: 'includes, is, oneOf',
  matrix: 'is, oneOf',
  number: 'atLeast, atMost',
  ratio: 'atLeast, atMost',
  text: 'answered',
  score: 'atLeast, atMost',
};

function wrongKind(item: string, kind: keyof typeof FITS, op: string, path: Path): KnownIssue {
  return error('condition/wrong-kind', [...path, 'op'], { item, kind, op, fits: FITS[kind] });
}

/** Scores are numbers; only numbers can be their limits. */
function scoreValue(atom: ConditionAtom, index: string, path: Path): KnownIssue[] {
  if (atom.op === 'answered') return [];
  if (atom.op !== 'atLeast' && atom.op !== 'atMost') {
    return [wrongKind(index, 'score', atom.op, path)];
  }
  return typeof atom.value === 'number' ? [] : [error('condition/wrong-limit', [...path, 'value'], { subject: index })];
}

/** The ids that an answer can name; `null` where answers name none. */
function choicesOf(item: Item): readonly string[] | null {
  if (item.kind === 'number' || item.kind === 'text') return null;
  const entries = item.kind === 'matrix' ? item.columns : item.kind === 'ratio' ? (item.bands ?? []) : item.options;
  return entries.map(({ id }) => id);
}

function isOrdered(item: Item): boolean {
  if (item.kind === 'single') return item.ordered === true;
  if (item.kind === 'matrix') return item.choose === 'one' && item.ordered === true;
  return item.kind === 'ratio';
}

/** Whether an answer, or a row of it, is a set of ticks. */
function ticked(item: Item): boolean {
  return item.kind === 'multiple' || (item.kind === 'matrix' && item.choose === 'many');
}

function thingOf(item: Item): 'column' | 'band' | 'option' {
  return item.kind === 'matrix' ? 'column' : item.kind === 'ratio' ? 'band' : 'option';
}
