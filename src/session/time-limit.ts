/**
 * Settles as `work` does, or rejects when it has not settled in time: a store that hangs must not hold the
 * questionnaire up.
 *
 * @param milliseconds At least 0.
 */
export async function withTimeLimit<T>(work: () => Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
