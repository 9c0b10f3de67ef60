import type { CompiledGroup } from '../compiled-index.js';
import { MAY_BE_OUT } from '../spread.js';
import type { Wanted } from './group-columns.js';
import type { Member } from './group-member.js';
import { COUNTED, MOST_TALLIED, RANGED, VALUED, isFixed } from './node-table.js';
import { numbered, type Outcomes } from './outcomes.js';
import type { Signature } from './signature.js';
import { isLinear } from '../combine.js';

/** Multiples of this up to its inverse add up without rounding, in whatever order: 53 bits hold thousands of them. */
const UNIT = 2 ** -20;

/**
 * What the children add up to, and how many of them are of each kind: all that a group depends on whose children count
 * alike and add up exactly, so that the order of additions cannot be seen. `null` for any other group.
 */
export function sumSignature({ node }: CompiledGroup, members: readonly Member[], wanted: Wanted): Signature | null {
  const alike = members.every(({ weight, share }) => weight === members[0]?.weight && share === members[0].share);
  if (!alike || !isLinear(node.combine) || members.length > MOST_TALLIED) return null;
  if (!members.every((member) => isFixed(member) && isExact(member, wanted))) return null;
  const values = members.map(({ table, used, weight }) => table.value.subarray(0, used).map((value) => value * weight));
  const step = commonStep(values.flatMap((own) => [...own]));
  const { ids: kinds, count } = kindsOf(members, wanted);
  let size = 1;
  const sums = values.map((own) => {
    const least = Math.min(...own);
    size += (Math.max(...own) - least) / step;
    return own.map((value) => (value - least) / step);
  });
  // Every kind but the first has a digit that counts it; what is left of the children is of the first.
  const places = Array.from({ length: count }, (_, kind) =>
    kind === 0 ? 0 : size * (members.length + 1) ** (kind - 1),
  );
  let from = 0;
  const numbers = sums.map((own) => {
    const next = Int32Array.from(own, (sum, key) => sum + (places[kinds[from + key] ?? 0] ?? 0));
    from += own.length;
    return next;
  });
  return { size: size * (members.length + 1) ** (count - 1), numbers };
}

/** Whether all that a child can come to is added up without rounding, and is either in a range or out of it for certain. */
function isExact({ table, used, weight }: Member, { coverage, bounds }: Wanted): boolean {
  const { value, low, high, flags } = table;
  const columns = bounds ? [value, low, high] : [value];
  const exact = columns.every((column) => column.subarray(0, used).every((number) => isMultiple(number * weight)));
  const whole = !coverage || table.coverage.subarray(0, used).every(Number.isInteger);
  const certain = !bounds || flags.subarray(0, used).every((flag) => (flag & OPTIONAL) !== OPTIONAL);
  return exact && whole && certain;
}

const OPTIONAL = RANGED | MAY_BE_OUT;

function isMultiple(number: number): boolean {
  return Number.isInteger(number / UNIT) && Math.abs(number) <= 1 / UNIT;
}

/** The largest step that all numbers are multiples of. */
function commonStep(numbers: readonly number[]): number {
  const divisor = numbers.reduce((one, other) => greatestDivisor(one, Math.abs(other / UNIT)), 0);
  return divisor === 0 ? 1 : divisor * UNIT;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

/** What entries are besides their values, of all children one after the other. */
function kindsOf(members: readonly Member[], { coverage, bounds }: Wanted): Outcomes {
  const entries = members.flatMap(({ table, used, weight }) =>
    Array.from({ length: used }, (_, key) => {
      const [flags = 0, value = 0, low = 0, high = 0] = [
        table.flags[key],
        table.value[key],
        table.low[key],
        table.high[key],
      ];
      const ends = bounds ? [flags & ~COUNTED, low * weight - value * weight, high * weight - value * weight] : [];
      return [flags & VALUED, ...(coverage ? [flags & COUNTED, table.coverage[key]] : []), ...ends].join(' ');
    }),
  );
  return numbered(entries.length, (at) => entries[at] ?? '');
}
