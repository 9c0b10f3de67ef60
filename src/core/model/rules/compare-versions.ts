/**
 * Which of two versions is later (semver.org, item 11): negative, zero or positive like a comparison.
 *
 * @example
 * compareVersions('1.0.0-pilot.2', '1.0.0') < 0; // true
 */
export function compareVersions(a: string, b: string): number {
  const [coreA = '', tagA = ''] = split(a);
  const [coreB = '', tagB = ''] = split(b);
  const core = compareParts(coreA.split('.'), coreB.split('.'));
  if (core !== 0 || tagA === tagB) return core;
  // A version with a tag comes before the version itself.
  if (tagA === '' || tagB === '') return tagA === '' ? 1 : -1;
  return compareParts(tagA.split('.'), tagB.split('.'));
}

function split(version: string): string[] {
  const dash = version.indexOf('-');
  return dash < 0 ? [version] : [version.slice(0, dash), version.slice(dash + 1)];
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = comparePart(part, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function comparePart(a: string, b: string): number {
  const numeric = [a, b].map((part) => /^\d+$/.test(part));
  if (numeric[0] && numeric[1]) return Number(a) - Number(b);
  if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
