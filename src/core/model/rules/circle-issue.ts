import { error, type KnownIssue, type Path } from '../known-issue.js';

/** One test of a condition that makes something wait for something else. */
export interface Waiting {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/**
 * The issue of a circle: it stands at the test that should go, and names the others as related.
 *
 * @param cycle Ids, each waiting for the next and the last for the first.
 * @param waiting Every test by which something waits.
 * @param wrong Whether a test should not be there even without the circle; otherwise the first one is named.
 */
export function circleIssue(
  code: 'condition/cycle' | 'condition/score-cycle',
  cycle: readonly string[],
  waiting: readonly Waiting[],
  wrong: (test: Waiting) => boolean = () => true,
): KnownIssue {
  const tests = cycle.flatMap((from, at) => {
    const to = cycle[(at + 1) % cycle.length];
    return waiting.find((test) => test.from === from && test.to === to) ?? [];
  });
  const [first] = tests;
  const named = tests.find(wrong) ?? first;
  const { from = '', to = '', path = [] } = named ?? {};
  const text = [...cycle, cycle[0] ?? ''].join(' → ');
  return {
    ...error(code, path, { cycle: text, size: cycle.length, from, to }),
    related: tests.filter((test) => test !== named).map((test) => test.path),
  };
}

/** For each id those that it waits for. */
export function waitingLinks(ids: Iterable<string>, waiting: readonly Waiting[]): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>([...ids].map((id) => [id, new Set()]));
  for (const { from, to } of waiting) if (links.has(to)) links.get(from)?.add(to);
  return links;
}
