import type { Formula, Literal } from './formula.js';
import { literalsIn } from './formula.js';
import type { Part } from './linear.js';

/** Actions that belong together: they raise the same parts, or decide the same tests. */
export interface Module {
  /** Positions of candidates. */
  readonly actions: readonly number[];
  readonly parts: readonly Part[];
  /** The tests that these actions alone decide. */
  readonly literals: readonly Literal[];
}

/**
 * Puts actions together so that each part and each test belongs to one module, and the modules into an order in which what
 * a module needs of others comes before it.
 *
 * @param needs The needs of the candidates, by their position.
 */
export function modulesOf(
  count: number,
  parts: readonly Part[],
  literals: readonly Literal[],
  needs: readonly Formula[],
): readonly Module[] {
  const groups = new Groups(count);
  for (const { actions } of parts) groups.join(actions);
  for (const { actions } of literals) groups.join(actions);
  const ownerOf = (literal: number): number | undefined => literals[literal]?.actions[0];
  const pairs = needs.flatMap((need, action) =>
    literalsIn(need).flatMap((literal) => {
      const owner = ownerOf(literal);
      return owner === undefined ? [] : [[owner, action] as const];
    }),
  );
  joinCircles(groups, pairs, count);
  const members = new Map<number, number[]>();
  for (let action = 0; action < count; action++) {
    const root = groups.find(action);
    members.set(root, [...(members.get(root) ?? []), action]);
  }
  const inside = (root: number, actions: readonly number[]): boolean =>
    actions[0] !== undefined && groups.find(actions[0]) === root;
  return inOrder([...members.keys()], pairs, groups, parts).map((root) => ({
    actions: members.get(root) ?? [],
    parts: parts.filter(({ actions }) => inside(root, actions)),
    literals: literals.filter(({ actions }) => inside(root, actions)),
  }));
}

type Pairs = readonly (readonly [from: number, to: number])[];

/** Joins groups that need each other, over however many others. */
function joinCircles(groups: Groups, pairs: Pairs, count: number): void {
  const roots = Array.from({ length: count }, (_, at) => groups.find(at));
  // By group, the groups that it needs.
  const needed = new Map(roots.map((root) => [root, new Set([root])]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [from, to] of pairs) {
      const [source, sink] = [needed.get(roots[from] ?? -1), needed.get(roots[to] ?? -1)];
      if (!source || !sink) continue;
      for (const one of source) if (!sink.has(one)) changed = sink.add(one).size > 0;
    }
  }
  for (const [one, others] of needed) {
    for (const other of others) if (needed.get(other)?.has(one) === true) groups.join([one, other]);
  }
}

/** Groups in an order that what is needed comes first; among those that may come next, one of the same sum as the last. */
function inOrder(roots: readonly number[], pairs: Pairs, groups: Groups, parts: readonly Part[]): readonly number[] {
  const placeOf = new Map<number, number>();
  parts.forEach(({ actions }, place) => {
    const root = groups.find(actions[0] ?? 0);
    placeOf.set(root, Math.max(placeOf.get(root) ?? -1, place));
  });
  const left = new Set([...roots].sort((a, b) => (placeOf.get(a) ?? -1) - (placeOf.get(b) ?? -1)));
  const ordered: number[] = [];
  while (left.size > 0) {
    const blocked = new Set(
      pairs.flatMap(([from, to]) => {
        const [source, sink] = [groups.find(from), groups.find(to)];
        return source !== sink && left.has(source) ? [sink] : [];
      }),
    );
    const next = [...left].find((root) => !blocked.has(root));
    // Circles were joined, so that there is always one.
    if (next === undefined) break;
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

/** Disjoint groups of positions. */
class Groups {
  readonly #parent: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, at) => at);
  }

  find(at: number): number {
    let root = at;
    for (let above = this.#parent[root]; above !== undefined && above !== root; above = this.#parent[root])
      root = above;
    this.#parent[at] = root;
    return root;
  }

  join(members: readonly number[]): void {
    const [first] = members;
    if (first === undefined) return;
    for (const member of members) this.#parent[this.find(member)] = this.find(first);
  }
}
