import type { CohortBenchmark } from '../../core/benchmarks/cohort-benchmark.js';

type Profile = CohortBenchmark['population']['profile'];

/** A benchmark, and the assessments that it is of as far as the file has them. */
export interface KnownPublication {
  readonly benchmark: CohortBenchmark;
  readonly rows: Uint32Array;
}

/** An earlier one with the name of its file. */
export interface EarlierPublication extends KnownPublication {
  readonly file: string;
}

/** What a new benchmark gives away together with earlier ones. */
export interface BenchmarkWarning {
  /**
   * `few`: what one of them has and the other has not are few enterprises. `possible`: the file lacks the answers of the
   * earlier one, and its number of enterprises leaves it open. `shown`: a figure is withheld in one and given in the other.
   * `rest`: several of them together leave few enterprises over.
   */
  readonly code: 'few' | 'possible' | 'shown' | 'rest';
  readonly files: readonly string[];
}

/**
 * What somebody could learn from a new benchmark by subtracting earlier ones from it, or the other way round: a mean times
 * its number of enterprises is a sum. Populations that cannot overlap, by their profiles, give nothing away. It is a
 * warning, and no proof that nothing is given away.
 *
 * @param enterprise Of each row the number of its enterprise.
 * @param threshold Fewer enterprises than this are few.
 */
export function benchmarkDifferencing(
  published: KnownPublication,
  earlier: readonly EarlierPublication[],
  enterprise: Uint32Array,
  threshold: number,
): readonly BenchmarkWarning[] {
  const isFew = (count: number) => count > 0 && count < threshold;
  const pairs = earlier.flatMap((before): readonly BenchmarkWarning[] => {
    const { file: name, benchmark } = before;
    const files = [name];
    if (areApart(benchmark.population.profile, published.benchmark.population.profile)) return [];
    if (!isCovered(before, threshold)) {
      return isOpen(benchmark, published.benchmark, threshold) ? [{ code: 'possible', files }] : [];
    }
    const apart = enterprisesApart(before.rows, published.rows, enterprise);
    if (isFew(apart)) return [{ code: 'few', files }];
    return apart === 0 && differInWithheld(benchmark, published.benchmark) ? [{ code: 'shown', files }] : [];
  });
  const covered = earlier.filter((one) => isCovered(one, threshold));
  const rests = restsOf(published, covered).flatMap(({ rows, files }): readonly BenchmarkWarning[] =>
    isFew(rows) ? [{ code: 'rest', files }] : [],
  );
  return [...pairs, ...rests];
}

/** Whether the file still has the answers that an earlier benchmark was made of: then its number comes out again. */
function isCovered({ benchmark, rows }: KnownPublication, threshold: number): boolean {
  return rows.length >= benchmark.overall.n && rows.length < benchmark.overall.n + 2 * threshold;
}

/** Whether two numbers that were rounded down may stand for nearly the same enterprises, and the figures differ. */
function isOpen(first: CohortBenchmark, second: CohortBenchmark, threshold: number): boolean {
  const related =
    contains(first.population.profile, second.population.profile) ||
    contains(second.population.profile, first.population.profile);
  const near = Math.abs(first.overall.n - second.overall.n) < 2 * threshold;
  return related && near && first.overall.mean !== second.overall.mean;
}

/** Enterprises that are in one of them only, or whose assessment is another one. */
function enterprisesApart(first: Uint32Array, second: Uint32Array, enterprise: Uint32Array): number {
  const [before, after] = [new Set(first), new Set(second)];
  const apart = [...first.filter((row) => !after.has(row)), ...second.filter((row) => !before.has(row))];
  return new Set(apart.map((row) => enterprise[row] ?? 0)).size;
}

/** Whether a figure of the same enterprises is withheld in one and given in the other. */
function differInWithheld(first: CohortBenchmark, second: CohortBenchmark): boolean {
  const ids = new Set([...Object.keys(first.dimensions), ...Object.keys(second.dimensions)]);
  const pairs = [
    [first.overall, second.overall] as const,
    ...[...ids].map((id) => [first.dimensions[id], second.dimensions[id]] as const),
  ];
  return pairs.some(
    ([a, b]) =>
      ((a?.mean ?? null) === null) !== ((b?.mean ?? null) === null) ||
      ((a?.quartiles ?? null) === null) !== ((b?.quartiles ?? null) === null),
  );
}

/** What is left of each publication when parts of it that do not overlap are taken away; the new one always has part in it. */
function restsOf(published: KnownPublication, earlier: readonly EarlierPublication[]) {
  const all = [{ ...published, file: '' }, ...earlier];
  return all.flatMap((whole) => {
    const parts: typeof all = [];
    for (const part of all) {
      const profile = part.benchmark.population.profile;
      const inside = part !== whole && isPart(whole.benchmark.population.profile, profile);
      if (inside && parts.every((other) => areApart(other.benchmark.population.profile, profile))) parts.push(part);
    }
    const involved = [whole, ...parts];
    if (parts.length < 2 || !involved.some(({ file }) => file === '')) return [];
    const taken = new Set(parts.flatMap(({ rows }) => [...rows]));
    const files = involved.map(({ file }) => file).filter((file) => file !== '');
    return [{ rows: whole.rows.filter((row) => !taken.has(row)).length, files }];
  });
}

function isPart(whole: Profile, part: Profile): boolean {
  return contains(whole, part) && !contains(part, whole);
}

/** Whether everybody with one profile has the other one too. */
function contains(wider: Profile, narrower: Profile): boolean {
  return Object.entries(wider).every(
    ([field, values]) => narrower[field]?.every((value) => values.includes(value)) ?? false,
  );
}

/** Whether nobody can have both profiles. */
function areApart(first: Profile, second: Profile): boolean {
  return Object.entries(first).some(([field, values]) => {
    const others = second[field];
    return others !== undefined && !others.some((value) => values.includes(value));
  });
}
