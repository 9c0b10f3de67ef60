import type { CompiledGroup } from '../compiled-index.js';
import type { Wanted } from './group-columns.js';
import type { Member } from './group-member.js';
import { isFixed, type NodeTable } from './node-table.js';
import { outcomesOf, type Outcomes } from './outcomes.js';
import { sumSignature } from './sum-signature.js';

/** Two bytes name an entry for each, and none. */
const MOST = 2 ** 16 - 1;

/** A whole number that tells what the children of a group come to together: rows with the same one come to the same. */
export interface Signature {
  /** Signatures are below this. */
  readonly size: number;
  /** What each child adds to it, by key. */
  readonly numbers: readonly Int32Array[];
}

/** A signature, and what it was made for. */
interface Kept {
  readonly tables: readonly NodeTable[];
  readonly wanted: Wanted;
  readonly signature: Signature | null;
}

const kept = new WeakMap<CompiledGroup, Kept>();

/** What tells rows of a group apart; `null` where there would be too many signatures. Made once for the same tables. */
export function signatureOf(group: CompiledGroup, members: readonly Member[], wanted: Wanted): Signature | null {
  if (members.length === 0 || members.some(({ written }) => written === null)) return null;
  if (!members.every(isFixed)) return shorterSignature(group, members, wanted);
  const last = kept.get(group);
  if (last && isFor(last, members, wanted)) return last.signature;
  const signature = shorterSignature(group, members, wanted);
  kept.set(group, { tables: members.map(({ table }) => table), wanted, signature });
  return signature;
}

function isFor({ tables, wanted: { coverage, bounds } }: Kept, members: readonly Member[], wanted: Wanted): boolean {
  const same = coverage === wanted.coverage && bounds === wanted.bounds && tables.length === members.length;
  return same && members.every(({ table }, at) => table === tables[at]);
}

/** The shorter of two: what each child is, or what they all add up to. */
function shorterSignature(group: CompiledGroup, members: readonly Member[], wanted: Wanted): Signature | null {
  const sum = sumSignature(group, members, wanted);
  const outcomes = members.map((member) => (isFixed(member) ? outcomesOf(member, wanted) : null));
  const size = outcomes.reduce((product, known, at) => product * (known?.count ?? members[at]?.used ?? 1), 1);
  if (sum && sum.size < size) return sum.size <= MOST ? sum : null;
  return size <= MOST ? eachSignature(outcomes.map((known, at) => known ?? everyKey(members[at]?.used ?? 1))) : null;
}

/** Every child is a digit: which of the things that it can come to it is. */
function eachSignature(outcomes: readonly Outcomes[]): Signature {
  let size = 1;
  const numbers = outcomes.map(({ ids, count }) => {
    const place = size;
    size *= count;
    return ids.map((id) => id * place);
  });
  return { size, numbers };
}

function everyKey(count: number): Outcomes {
  return { ids: Int32Array.from({ length: count }, (_, key) => key), count };
}
