/** Batches of which the first one is known already. */
export interface Peeked<T> {
  /** Empty where there is none. */
  readonly first: readonly T[];
  /** All of them, the first one too; to be gone through once. */
  readonly all: AsyncIterable<readonly T[]>;
}

/** Looks at the first batch that holds something. */
export async function peek<T>(batches: AsyncIterable<readonly T[]>): Promise<Peeked<T>> {
  const iterator = batches[Symbol.asyncIterator]();
  let next = await iterator.next();
  while (!next.done && next.value.length === 0) next = await iterator.next();
  const first = next.done ? [] : next.value;

  async function* all(): AsyncGenerator<readonly T[]> {
    try {
      for (; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }

  return { first, all: all() };
}
