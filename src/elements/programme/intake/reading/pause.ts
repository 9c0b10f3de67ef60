/** Lets everything else have its turn: where there is no worker, a page must stay able to answer. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
