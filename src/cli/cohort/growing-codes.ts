/** Whole numbers that come one by one, kept in a typed array that grows. */
export interface GrowingCodes {
  readonly push: (code: number) => void;
  readonly all: () => Uint32Array;
}

/** An empty list of whole numbers from 0 to 2³² − 1. */
export function growingCodes(): GrowingCodes {
  let codes = new Uint32Array(1024);
  let length = 0;
  return {
    push(code) {
      if (length === codes.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(codes);
        codes = longer;
      }
      codes[length] = code;
      length += 1;
    },
    all: () => codes.subarray(0, length),
  };
}
