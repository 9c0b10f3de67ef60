/** For `node --test`: one line per test, failures readably, and at the end the plain line `N passed, N failed`. */
export default async function* nodeReporter(events) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message;
    // What breaks after a test has ended is told only so; the counts at the end are told below.
    if (type === 'test:diagnostic' && /^(Warning|Error):/.test(data.message)) yield `${data.message}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (isGroup(data)) continue;
    const passed = type === 'test:pass' && !data.skip && !data.todo;
    count[passed ? 'passed' : 'failed'] += 1;
    yield passed ? `✔ ${data.name}\n` : `✖ ${data.file ?? ''}: ${data.name}\n${reason(data)}\n`;
  }
  yield `${count.passed} passed, ${count.failed} failed\n`;
}

/** Files and `describe` blocks stand for their tests, unless they broke by themselves. */
function isGroup({ name, file, details }) {
  const group = details.type === 'suite' || (file !== undefined && file.endsWith(name));
  return group && details.error?.failureType !== 'testCodeFailure' && details.error?.failureType !== 'hookFailed';
}

function reason({ skip, todo, details }) {
  if (skip !== undefined || todo !== undefined) return '  was left out';
  const error = details.error?.cause ?? details.error;
  const { exitCode, signal } = details.error ?? {};
  const ended = exitCode === undefined ? '' : `\n(its process ended with ${signal ?? exitCode})`;
  return `  ${`${String(error?.stack ?? error)}${ended}`.replaceAll('\n', '\n  ')}`;
}
