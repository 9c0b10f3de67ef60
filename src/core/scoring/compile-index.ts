import { compileInstrument } from '../compiled/compile-instrument.js';
import { compileTree, type Weights } from './compile-tree.js';
import type { CompiledIndex } from './compiled-index.js';
import { subjectsOf } from '../compiled/condition-subjects.js';
import type { Condition } from '../model/condition.js';
import type { Index, LevelTable } from '../model/index-definition.js';
import type { Structure } from '../model/instrument.js';
import { own } from '../compiled/own.js';
import { unknownTo } from '../compiled/readiness-error.js';
import { isPlain, leavesOf } from './tight.js';
import type { Varying } from '../model/varying.js';

/** What the caller may choose. */
export interface BasisOptions {
  /** Alternatives by variant; the default of each variant when left out. */
  readonly variants?: Readonly<Record<string, string>>;
  /** A named weighting of the index; `default` stands for the weights of the tree. */
  readonly weighting?: string;
}

/** The alternative of each variant. */
type Chosen = Readonly<Record<string, string>>;

const prepared = new WeakMap<Structure, Map<string, CompiledIndex>>();

/**
 * Prepares an index for one basis, once.
 *
 * @param id Id of the index; the primary index when left out.
 * @throws {ReadinessError} For an index, variant, alternative or weighting that the structure does not have, and for a
 * structure of unknown origin, as `compileInstrument` does.
 */
export function compileIndex(
  structure: Structure,
  id?: string,
  { variants, weighting = 'default' }: BasisOptions = {},
): CompiledIndex {
  const index = structure.indices.find((candidate) => id === undefined || candidate.id === id);
  if (!index) throw unknownTo(structure.id, 'index', id ?? '');
  // The id alone is the usual key: no text has to be put together for it.
  const key =
    variants || weighting !== 'default'
      ? JSON.stringify([index.id, weighting, Object.entries({ ...variants }).sort()])
      : index.id;
  const ready = prepared.get(structure) ?? new Map<string, CompiledIndex>();
  let compiled = ready.get(key);
  if (!compiled) {
    compiled = compile(structure, index, weighting, variants);
    prepared.set(structure, ready.set(key, compiled));
  }
  return compiled;
}

/** The alternative of every variant, in the order of the structure. */
function chooseVariants({ id: owner, variants = [] }: Structure, wanted: Chosen): Chosen {
  const chosen = Object.fromEntries(
    variants.map(({ id, alternatives, default: standard }) => {
      const choice = own(wanted, id) ?? standard;
      if (!alternatives.includes(choice)) throw unknownTo(id, 'alternative', choice);
      return [id, choice];
    }),
  );
  for (const id of Object.keys(wanted)) if (!Object.hasOwn(chosen, id)) throw unknownTo(owner, 'variant', id);
  return chosen;
}

function compile(structure: Structure, index: Index, weighting: string, wanted: Chosen = {}): CompiledIndex {
  const chosen = chooseVariants(structure, wanted);
  const instrument = compileInstrument(structure);
  const weights = own<Weights>({ default: {}, ...index.weightings }, weighting);
  if (!weights) throw unknownTo(index.id, 'weighting', weighting);
  const used = new Map<string, string>();
  const asked = new Set([index]);

  function pick<T extends object>(value: Varying<T>): T {
    if (!('cases' in value)) return value;
    const { variant, cases } = value;
    const alternative = own(chosen, variant) ?? '';
    const picked = own(cases, alternative);
    used.set(variant, alternative);
    if (!picked) throw unknownTo(variant, 'alternative', alternative);
    return picked;
  }

  /** The scores that a condition asks for rest on variants of their own. */
  function follow(condition: Condition | undefined): void {
    for (const subject of condition ? subjectsOf(condition) : []) {
      const other = 'score' in subject && structure.indices.find(({ id }) => id === subject.score.index);
      if (!other || asked.has(other)) continue;
      asked.add(other);
      compileTree(other, instrument.items, {}, pick);
      follow(other.scoreIf);
    }
  }

  const root = compileTree(index, instrument.items, weights, pick);
  const levels = index.levels ? pick<LevelTable>(index.levels) : null;
  [index.scoreIf, levels?.levelIf, ...(levels?.bands ?? []).map(({ gate }) => gate)].forEach(follow);
  const variants = Object.fromEntries([...used].sort());
  const { id, version } = structure;
  const basis = { instrument: id, version, hash: instrument.hash, index: index.id, variants, weighting };
  const conditions = new Set(leavesOf(root).flatMap((leaf) => leaf.conditions));
  return {
    instrument,
    index,
    basis,
    root,
    levels,
    plain: isPlain(root, instrument.items),
    conditions: [...conditions],
  };
}
