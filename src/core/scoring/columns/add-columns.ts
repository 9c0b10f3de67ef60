import { BLOCK } from './program.js';

/** Numbers that rows lead to by keys. */
interface Lookup<Numbers> {
  readonly keys: Uint16Array;
  readonly numbers: Numbers;
}

/** Numbers to be added up, each times a factor. */
export interface Addend extends Lookup<Float64Array> {
  readonly factor: number;
}

/** Whole numbers to be added up. */
export type WholeAddend = Lookup<Int32Array>;

/** Adds nothing. */
const NOTHING: Addend = { keys: new Uint16Array(BLOCK), numbers: new Float64Array(1), factor: 0 };
const NOTHING_WHOLE: WholeAddend = { keys: NOTHING.keys, numbers: new Int32Array(1) };

/** Adds up row by row, from the left: three columns at a time, so that the sums are fetched and stored less often. */
export function addColumns(sums: Float64Array, addends: readonly Addend[], count: number): void {
  sums.fill(0, 0, count);
  for (let at = 0; at < addends.length; at += 3) {
    addThree(sums, addends[at] ?? NOTHING, addends[at + 1] ?? NOTHING, addends[at + 2] ?? NOTHING, count);
  }
}

function addThree(sums: Float64Array, first: Addend, second: Addend, third: Addend, count: number): void {
  const { keys: keys1, numbers: numbers1, factor: factor1 } = first;
  const { keys: keys2, numbers: numbers2, factor: factor2 } = second;
  const { keys: keys3, numbers: numbers3, factor: factor3 } = third;
  for (let row = 0; row < count; row++) {
    sums[row] =
      (sums[row] ?? 0) +
      (numbers1[keys1[row] ?? 0] ?? 0) * factor1 +
      (numbers2[keys2[row] ?? 0] ?? 0) * factor2 +
      (numbers3[keys3[row] ?? 0] ?? 0) * factor3;
  }
}

/** Likewise, of whole numbers. */
export function addWholeColumns(sums: Int32Array, addends: readonly WholeAddend[], count: number): void {
  sums.fill(0, 0, count);
  for (let at = 0; at < addends.length; at += 3) {
    const [first, second, third] = [addends[at], addends[at + 1], addends[at + 2]];
    addThreeWhole(sums, first ?? NOTHING_WHOLE, second ?? NOTHING_WHOLE, third ?? NOTHING_WHOLE, count);
  }
}

function addThreeWhole(
  sums: Int32Array,
  { keys: keys1, numbers: numbers1 }: WholeAddend,
  { keys: keys2, numbers: numbers2 }: WholeAddend,
  { keys: keys3, numbers: numbers3 }: WholeAddend,
  count: number,
): void {
  for (let row = 0; row < count; row++) {
    sums[row] =
      (sums[row] ?? 0) +
      (numbers1[keys1[row] ?? 0] ?? 0) +
      (numbers2[keys2[row] ?? 0] ?? 0) +
      (numbers3[keys3[row] ?? 0] ?? 0);
  }
}
