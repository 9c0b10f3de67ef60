import { floats, growing, integers } from './growing.js';

/** A column of numbers that is kept small while they are whole and below 2³²: four bytes a row, else eight. */
export interface NumberColumn {
  readonly push: (value: number) => void;
  readonly all: () => Float64Array;
}

/** An empty column of numbers. */
export function numberColumn(): NumberColumn {
  const whole = growing(integers);
  let plain: ReturnType<typeof growing<Float64Array>> | null = null;

  function giveUp(): ReturnType<typeof growing<Float64Array>> {
    const numbers = growing(floats);
    numbers.append(new Float64Array(whole.all()));
    return numbers;
  }

  return {
    push(value) {
      if (!plain && value >>> 0 === value) whole.push(value);
      else (plain ??= giveUp()).push(value);
    },
    all: () => plain?.all() ?? new Float64Array(whole.all()),
  };
}
