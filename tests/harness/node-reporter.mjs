/** For `node --test`: one line per test, failures readably, and at the end the plain line `N passed, N failed`. */
export default async function* nodeReporter(events) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message;
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
  return `  ${String(error?.stack ?? error).replaceAll('\n', '\n  ')}`;
}
