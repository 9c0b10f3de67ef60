/**
 * Runs contenders in turn, so that whatever else the machine does falls on all of them alike. The order turns by one
 * each round; the first rounds only warm up.
 *
 * @param contenders By name: what to run, and how many respondents a run takes.
 * @param clock What time is taken by; `processorTime` does not count what the machine does for others.
 * @returns By name: nanoseconds for each respondent, one number a round.
 */
export function interleave(contenders, { rounds, warmUp, clock = wallTime }) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      const { run, count } = contenders[name];
      const start = clock();
      run();
      const time = (clock() - start) / count;
      if (round >= warmUp) times[name].push(time);
    }
  }
  return times;
}

/** Nanoseconds by the clock. */
export function wallTime() {
  return performance.now() * 1e6;
}

/** Nanoseconds that the processor worked for this process, the collector's threads among them. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/** The ratios of two contenders in the same rounds. */
export function ratios(times, of, to) {
  return summary(times[of].map((time, round) => time / times[to][round]));
}

/** The median, and the ends. */
export function summary(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], low: sorted[0], high: sorted.at(-1) };
}
