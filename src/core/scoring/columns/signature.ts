import type { CompiledGroup } from '../compiled-index.js';
import type { Wanted } from './group-columns.js';
import type { Member } from './group-member.js';
import { isFixed } from './node-table.js';
import { outcomesOf } from './outcomes.js';
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

/** The shorter of two signatures: what each child is, or what they all add up to; `null` where both are too long. */
export function signatureOf(group: CompiledGroup, members: readonly Member[], wanted: Wanted): Signature | null {
  if (members.length === 0 || members.some(({ written }) => written === null)) return null;
  const each = eachSignature(members, wanted);
  const sum = sumSignature(group, members, wanted);
  const shorter = sum && sum.size < each.size ? sum : each;
  return shorter.size <= MOST ? shorter : null;
}

/** Every child is a digit: which of the things that it can come to it is. */
function eachSignature(members: readonly Member[], wanted: Wanted): Signature {
  let size = 1;
  const numbers = members.map((member) => {
    const { used } = member;
    const { ids, count } = isFixed(member) ? outcomesOf(member, wanted) : { ids: everyKey(used), count: used };
    const place = size;
    size *= count;
    return size <= MOST ? ids.map((id) => id * place) : ids;
  });
  return { size, numbers };
}

function everyKey(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, key) => key);
}
