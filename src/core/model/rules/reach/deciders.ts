import type { Situation } from '../../../compiled/item-states.js';
import type { CompiledLeaf } from '../../../scoring/compiled-index.js';
import type { Condition, ConditionAtom } from '../../condition.js';
import type { Structure } from '../../instrument.js';
import type { Item } from '../../item.js';
import { askedAtoms, conditionsOf } from './asked-atoms.js';
import { fieldChoices } from './field-choices.js';
import { itemChoices, wholeTableChoices } from './item-choices.js';
import { readsAnswer } from './leaf-reach.js';

/** Something that leaves hang on besides an answer of their own. */
export interface Decider {
  readonly leaves: ReadonlySet<CompiledLeaf>;
  /** Everything that it can be, each as a part of a situation. */
  readonly choices: readonly Situation[];
}

/** A leaf, and every test that it hangs on; those of a `scoreIf` are tests of every leaf. */
interface Asking {
  readonly leaf: CompiledLeaf;
  readonly atoms: readonly ConditionAtom[];
}

/**
 * What binds leaves: items and fields that conditions ask about, and items that several leaves read. Nothing else that a
 * leaf hangs on matters to another one.
 */
export function decidersOf(
  structure: Structure,
  items: ReadonlyMap<string, Item>,
  leaves: readonly CompiledLeaf[],
  scoreIf: Condition | undefined,
): readonly Decider[] {
  const asking = leaves.map((leaf): Asking => {
    return { leaf, atoms: askedAtoms([...(scoreIf ? [scoreIf] : []), ...conditionsOf(leaf)], items) };
  });
  const fields = asking.flatMap(({ atoms }) => atoms.flatMap(({ on }) => ('profile' in on ? [on.profile] : [])));
  return [
    ...[...items.values()].flatMap((item) => itemDecider(structure, item, asking)),
    ...[...new Set(fields)].map((field): Decider => {
      const { leaves, atoms } = askersOf(asking, ({ on }) => 'profile' in on && on.profile === field);
      return { leaves: new Set(leaves), choices: fieldChoices(field, atoms) };
    }),
  ];
}

function itemDecider(structure: Structure, item: Item, asking: readonly Asking[]): readonly Decider[] {
  const { leaves, atoms } = askersOf(asking, ({ on }) => 'item' in on && on.item === item.id);
  const readers = asking.map(({ leaf }) => leaf).filter((leaf) => leaf.item?.id === item.id && readsAnswer(leaf));
  const bound = new Set([...readers, ...leaves]);
  if (atoms.length === 0 && isReadByRow(item, readers)) return [{ leaves: bound, choices: wholeTableChoices(item) }];
  const binds = atoms.length > 0 || readers.length > 1;
  return binds ? [{ leaves: bound, choices: itemChoices(structure, item, atoms, readers) }] : [];
}

/** The leaves that hang on a subject, and the tests of it. */
function askersOf(
  asking: readonly Asking[],
  asks: (atom: ConditionAtom) => boolean,
): { readonly leaves: readonly CompiledLeaf[]; readonly atoms: readonly ConditionAtom[] } {
  const askers = asking.filter(({ atoms }) => atoms.some(asks));
  return {
    leaves: askers.map(({ leaf }) => leaf),
    atoms: [...new Set(askers.flatMap(({ atoms }) => atoms.filter(asks)))],
  };
}

/** Whether leaves read a table each in a row of its own, so that only what is said of the whole table binds them. */
function isReadByRow(item: Item, readers: readonly CompiledLeaf[]): boolean {
  const rows = readers.map(({ points }) => ('row' in points ? points.row : undefined));
  return item.kind === 'matrix' && rows.length > 0 && new Set(rows).size === rows.length;
}
