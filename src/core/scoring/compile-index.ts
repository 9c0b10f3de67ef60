import { compileInstrument } from '../compiled/compile-instrument.js';
import type { Structure } from '../model/instrument.js';
import type { Index, LevelTable } from '../model/index-definition.js';
import type { GroupNode, IndexNode, LeafNode } from '../model/index-tree.js';
import type { Points } from '../model/points.js';
import type { Policies } from '../model/policy.js';
import type { Varying } from '../model/varying.js';
import { countedChildren } from './counted-children.js';
import { groupSpread } from './group-spread.js';
import { leafRange, withHidden, type PointRange } from './leaf-range.js';
import { ReadinessError } from '../compiled/readiness-error.js';
import { spreadOf } from './spread.js';
import { isPlain } from './tight.js';
import { isVarying, usedVariants } from './used-variants.js';
import type { CompiledGroup, CompiledIndex, CompiledNode } from './compiled-index.js';

/** What the caller may choose. */
export interface BasisOptions {
  /** Alternatives by variant; the default of each variant when left out. */
  readonly variants?: Readonly<Record<string, string>>;
  /** A named weighting of the index; `default` stands for the weights of the tree. */
  readonly weighting?: string;
}

const prepared = new WeakMap<Structure, Map<string, CompiledIndex>>();

/**
 * Prepares an index for one basis, once.
 *
 * @param id Id of the index; the primary index when left out.
 * @throws {ReadinessError} For an index, variant, alternative or weighting that the structure does not have.
 */
export function compileIndex(structure: Structure, id?: string, options: BasisOptions = {}): CompiledIndex {
  const index = id === undefined ? structure.indices[0] : structure.indices.find((candidate) => candidate.id === id);
  if (!index) throw unknown('index', `an index of "${structure.id}"`, id ?? 'none');
  const chosen = chooseVariants(structure, options.variants ?? {});
  const weighting = options.weighting ?? 'default';
  const key = JSON.stringify([index.id, weighting, Object.entries(chosen)]);
  const ready = prepared.get(structure) ?? new Map<string, CompiledIndex>();
  prepared.set(structure, ready);
  let compiled = ready.get(key);
  if (!compiled) {
    compiled = compile(structure, index, chosen, weighting);
    ready.set(key, compiled);
  }
  return compiled;
}

function compile(
  structure: Structure,
  index: Index,
  chosen: Readonly<Record<string, string>>,
  weighting: string,
): CompiledIndex {
  const instrument = compileInstrument(structure);
  const known: Index['weightings'] = { ...index.weightings, default: {} };
  const weights = Object.hasOwn(known, weighting) ? known[weighting] : undefined;
  if (!weights) throw unknown('weighting', `a weighting of "${index.id}"`, weighting);

  function pick<T extends object>(value: Varying<T>): T {
    if (!isVarying(value)) return value;
    const alternative = chosen[value.variant] ?? '';
    const picked = value.cases[alternative];
    if (picked === undefined) throw unknown('variant', `an alternative of "${value.variant}"`, alternative);
    return picked;
  }

  const policies = pick<Policies>(index.policies);

  function ready(node: IndexNode): CompiledNode {
    const weight = weights?.[node.id] ?? node.weight ?? 1;
    if (node.kind === 'leaf') {
      const points = pick<Points>(node.points);
      const item = 'item' in points ? instrument.items.get(points.item) : undefined;
      const shown = leafRange(points, item);
      const own = { ...policies, ...given(node.policies) };
      return { kind: 'leaf', node, weight, points, policies: own, shown, ...withHidden(shown, item, own) };
    }
    return readyGroup(node, weight);
  }

  function readyGroup(node: GroupNode, weight: number): CompiledGroup {
    const children = node.children.map(ready);
    return { kind: 'group', node, weight, children, ...groupRange(node, children) };
  }

  const root = readyGroup(index.tree, 1);
  const levels = index.levels ? pick<LevelTable>(index.levels) : null;
  const used = usedVariants(structure, index, levels);
  const variants = Object.fromEntries(used.map((variant) => [variant, chosen[variant] ?? '']));
  const { id, version } = structure;
  const basis = { instrument: id, version, hash: instrument.hash, index: index.id, variants, weighting };
  return { instrument, index, basis, root, levels, plain: isPlain(root, instrument.items) };
}

/** The alternative of every variant, in the order of the structure. */
function chooseVariants(
  structure: Structure,
  wanted: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const variants = structure.variants ?? [];
  for (const id of Object.keys(wanted)) {
    if (!variants.some((variant) => variant.id === id)) throw unknown('variant', `a variant of "${structure.id}"`, id);
  }
  return Object.fromEntries(
    variants.map(({ id, alternatives, default: standard }) => {
      const choice = wanted[id] ?? standard;
      if (!alternatives.includes(choice)) throw unknown('variant', `an alternative of "${id}"`, choice);
      return [id, choice];
    }),
  );
}

/** The range of a group from the ranges of its children, as if each could be anything within its own. */
function groupRange(node: GroupNode, children: readonly CompiledNode[]): PointRange {
  const spreads = countedChildren(node, children).map(({ weight, minimum, maximum }) => ({
    weight,
    spread: spreadOf([minimum, maximum]),
  }));
  const { low, high } = groupSpread(node, spreads);
  return { minimum: low ?? 0, maximum: high ?? 0 };
}

/** Without the keys that are there but undefined. */
function given(policies: LeafNode['policies'] = {}): Partial<Policies> {
  return Object.fromEntries(Object.entries(policies).filter(([, policy]) => policy !== undefined));
}

function unknown(noun: string, wanted: string, got: string): ReadinessError {
  return new ReadinessError(`${noun}/unknown`, `compileIndex requires ${wanted}, got "${got}"`);
}
