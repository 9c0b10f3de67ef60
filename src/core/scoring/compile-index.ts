import { compileInstrument } from '../compiled/compile-instrument.js';
import { subjectsOf } from '../compiled/condition-subjects.js';
import { own } from '../compiled/own.js';
import { unknownTo } from '../compiled/readiness-error.js';
import type { Condition } from '../model/condition.js';
import type { Index, LevelTable } from '../model/index-definition.js';
import type { Structure } from '../model/instrument.js';
import type { Varying, VaryingCases } from '../model/varying.js';
import { compileTree, type Weights } from './compile-tree.js';
import type { CompiledIndex } from './compiled-index.js';
import { isPlain } from './tight.js';

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
export function compileIndex(structure: Structure, id?: string, options: BasisOptions = {}): CompiledIndex {
  const index = structure.indices.find((candidate) => id === undefined || candidate.id === id);
  if (!index) throw unknownTo(structure.id, 'index', id ?? '');
  const { variants = {}, weighting = 'default' } = options;
  const chosen = chooseVariants(structure, variants);
  const key = JSON.stringify([index.id, weighting, chosen]);
  const ready = prepared.get(structure) ?? new Map<string, CompiledIndex>();
  prepared.set(structure, ready);
  const compiled = ready.get(key) ?? compile(structure, index, chosen, weighting);
  ready.set(key, compiled);
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
  const stray = Object.keys(wanted).find((id) => own(chosen, id) === undefined);
  if (stray !== undefined) throw unknownTo(owner, 'variant', stray);
  return chosen;
}

function compile(structure: Structure, index: Index, chosen: Chosen, weighting: string): CompiledIndex {
  const instrument = compileInstrument(structure);
  const weights = own<Weights>({ default: {}, ...index.weightings }, weighting);
  if (!weights) throw unknownTo(index.id, 'weighting', weighting);
  const used = new Set<string>();
  const asked = new Set([index]);

  function pick<T extends object>(value: Varying<T>): T {
    if (!isVarying(value)) return value;
    const { variant, cases } = value;
    used.add(variant);
    const alternative = own(chosen, variant) ?? '';
    const picked = own(cases, alternative);
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
  const variants = Object.fromEntries([...used].sort().map((variant) => [variant, own(chosen, variant) ?? '']));
  const { id, version } = structure;
  const basis = { instrument: id, version, hash: instrument.hash, index: index.id, variants, weighting };
  return { instrument, index, basis, root, levels, plain: isPlain(root, instrument.items) };
}

function isVarying<T extends object>(value: Varying<T>): value is VaryingCases<T> {
  return 'cases' in value;
}
