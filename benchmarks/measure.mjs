/**
 * Runs contenders in turn, so that whatever else the machine does falls on all of them alike. The order turns by one
 * each round; the first rounds only warm up.
 *
 * @param contenders By name: what to run, and how many respondents a run takes.
 * @returns By name: nanoseconds for each respondent, one number a round.
 */
export function interleave(contenders, { rounds, warmUp }) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      const { run, count } = contenders[name];
      const start = process.hrtime.bigint();
      run();
      const time = Number(process.hrtime.bigint() - start) / count;
      if (round >= warmUp) times[name].push(time);
    }
  }
  return times;
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
