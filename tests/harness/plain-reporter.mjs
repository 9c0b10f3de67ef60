/** Prints failures readably, and closes with the plain line `N passed, N failed`. */
export function plainReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        for (const error of session.errors) logger.log(`✖ ${testFile}\n  ${error.message ?? ''}\n${error.stack ?? ''}`);
        for (const log of session.logs) logger.log(`  [console] ${log.map(String).join(' ')}`);
        for (const { names, error } of tests(session)) {
          if (!error) continue;
          logger.log(`✖ ${testFile}: ${names.join(' › ')}\n  ${error.message ?? ''}\n${error.stack ?? ''}`);
        }
      }
    },
    onTestRunFinished({ sessions }) {
      const all = sessions.flatMap((session) => tests(session));
      const failed = all.filter((test) => !test.passed).length + sessions.flatMap((session) => session.errors).length;
      const broken = sessions.filter((session) => !session.passed && tests(session).every((test) => test.passed));
      for (const session of broken) console.log(`✖ ${session.testFile} did not finish cleanly`);
      console.log(
        `${all.length - all.filter((test) => !test.passed).length} passed, ${Math.max(failed, broken.length)} failed`,
      );
    },
  };
}

function tests(session) {
  const collect = (suite, names) => [
    ...suite.tests.map((test) => ({ ...test, names: [...names, test.name] })),
    ...suite.suites.flatMap((child) => collect(child, [...names, child.name])),
  ];
  return session.testResults ? collect(session.testResults, []) : [];
}
