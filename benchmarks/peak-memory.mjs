/** Loaded before a program that is measured: tells at its end how much memory it took at most, and how long it computed. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  process.stderr.write(`\npeak ${Math.round(maxRSS / 1000)} MB, ${seconds.toFixed(1)} s\n`);
});
