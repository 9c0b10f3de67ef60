/** For the tests in the browser: prints failures readably, and closes with the plain line `N passed, N failed`. */
export function plainReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        for (const log of session.logs) logger.log(`  [console] ${log.map(String).join(' ')}`);
        for (const problem of problems(session)) logger.log(`✖ ${testFile}${problem}`);
      }
    },
    onTestRunFinished({ sessions }) {
      const all = [...sessions];
      const passed = all.flatMap(tests).filter((test) => test.passed).length;
      const failed = all.flatMap(problems).length;
      if (all.length === 0) console.log('✖ no test file was found');
      console.log(`${passed} passed, ${all.length === 0 ? 1 : failed} failed`);
    },
  };
}

/** Everything wrong with one file: tests that failed or were left out, errors outside tests, no tests at all. */
function problems(session) {
  const all = tests(session);
  const failed = all.filter((test) => !test.passed);
  const found = [
    ...failed.map(({ names, error, skipped }) => `: ${names.join(' › ')}\n${skipped ? '  was left out' : text(error)}`),
    ...(session.errors ?? []).map((error) => `\n${text(error)}`),
  ];
  if (all.length === 0 && found.length === 0) found.push('\n  ran no test');
  if (!session.passed && found.length === 0) found.push('\n  did not finish cleanly');
  return found;
}

function text(error) {
  return `  ${error?.message ?? 'failed'}\n${error?.stack ?? ''}`;
}

function tests(session) {
  const collect = (suite, names) => [
    ...suite.tests.map((test) => ({ ...test, names: [...names, test.name] })),
    ...suite.suites.flatMap((child) => collect(child, [...names, child.name])),
  ];
  return session.testResults ? collect(session.testResults, []) : [];
}
