/** Loaded before a program that is measured: tells at its end how much memory it took at most, in MB. */
process.on('exit', () => {
  process.stderr.write(`\npeak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB\n`);
});
