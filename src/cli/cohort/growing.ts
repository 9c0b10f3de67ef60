/** Arrays of numbers that can grow. */
type Numbers = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** Numbers that come one by one, or some at a time, kept in a typed array that grows. */
export interface Growing<T extends Numbers> {
  readonly push: (value: number) => void;
  readonly append: (values: T) => void;
  readonly all: () => T;
}

/** An empty list of numbers. */
export function growing<T extends Numbers>(create: (length: number) => T): Growing<T> {
  let numbers = create(1024);
  let length = 0;

  /**
   * Makes room for four times as many at least: what is not filled takes no memory yet, and what is given back in pieces
   * of every size could not be used again.
   */
  function reserve(count: number): void {
    if (length + count <= numbers.length) return;
    const longer = create(Math.max(length + count, numbers.length * 4));
    longer.set(numbers);
    numbers = longer;
  }

  return {
    push(value) {
      reserve(1);
      numbers[length] = value;
      length += 1;
    },
    append(values) {
      reserve(values.length);
      numbers.set(values, length);
      length += values.length;
    },
    all: () => numbers.subarray(0, length) as T,
  };
}

/** Makes arrays of bytes. */
export const bytes = (length: number): Uint8Array => new Uint8Array(length);
/** Makes arrays of whole numbers below 65,536. */
export const shorts = (length: number): Uint16Array => new Uint16Array(length);
/** Makes arrays of whole numbers. */
export const integers = (length: number): Uint32Array => new Uint32Array(length);
/** Makes arrays of numbers. */
export const floats = (length: number): Float64Array => new Float64Array(length);
