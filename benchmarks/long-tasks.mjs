/** Runs in the page before anything else: keeps how long every long piece of work took, in milliseconds. */
export function watchLongTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/**
 * Does something in a page that is watched, waits until it is done, and tells how long that took and how long the pieces of
 * work were that kept the page from answering meanwhile, the longest first; in milliseconds.
 */
export async function longTasksOf(page, act, done) {
  await page.evaluate(() => globalThis.longTasks.splice(0));
  const start = performance.now();
  await act();
  await done();
  const took = performance.now() - start;
  // What is drawn once it has come counts too.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const tasks = await page.evaluate(() => globalThis.longTasks);
  return { took, tasks: tasks.sort((a, b) => b - a) };
}
