import type { CompiledGroup } from '../compiled-index.js';
import { signatureAdder } from './add-signatures.js';
import type { Wanted } from './group-columns.js';
import type { Member } from './group-member.js';
import { copyEntries, createTable, type NodeColumns } from './node-table.js';
import { BLOCK, type Program } from './program.js';
import { rowColumns } from './row-columns.js';
import type { Signature } from './signature.js';

/**
 * Works a group out once for each signature that occurs: the first row that has it is worked out, all others find its
 * entry. Questions with a few options each come together in a few hundred ways, however many enterprises answer.
 */
export function foundColumns(
  program: Program,
  group: CompiledGroup,
  members: readonly Member[],
  { size, numbers }: Signature,
  wanted: Wanted,
): NodeColumns {
  const add = signatureAdder(members.map(({ keys }, at) => ({ keys, numbers: numbers[at] ?? new Int32Array(1) })));
  const signatures = new Int32Array(BLOCK);
  const [keys, table] = [new Uint16Array(BLOCK), createTable(size)];
  /** By signature 1 plus the entry; 0 while it has not occurred. */
  const places = new Uint16Array(size);
  let written = 0;
  /** The rows of a block that are the first with their signature. */
  const fresh = new Uint16Array(BLOCK);
  const first = members.map((member) => ({ ...member, keys: new Uint16Array(BLOCK) }));
  const steps: Program['steps'] = [];
  const { table: worked } = rowColumns({ ...program, steps }, group, first, wanted);

  /** Finds the entries of rows, and numbers those that are to be written. */
  function find(count: number): number {
    let waiting = 0;
    for (let row = 0; row < count; row++) {
      const signature = signatures[row] ?? 0;
      let place = places[signature] ?? 0;
      if (place === 0) {
        fresh[waiting++] = row;
        place = written + waiting;
        places[signature] = place;
      }
      keys[row] = place - 1;
    }
    return waiting;
  }

  function write(waiting: number): void {
    for (const [at, { keys: own }] of first.entries()) {
      const from = members[at]?.keys ?? own;
      for (let row = 0; row < waiting; row++) own[row] = from[fresh[row] ?? 0] ?? 0;
    }
    for (const step of steps) step(0, waiting);
    copyEntries(worked, waiting, table, written);
    written += waiting;
  }

  program.steps.push((_, count) => {
    add(signatures, count);
    const waiting = find(count);
    if (waiting > 0) write(waiting);
  });
  return { keys, table, used: size, written: () => written };
}
