import { error, type KnownIssue, type Path } from '../model/known-issue.js';
import { checkLimits } from '../model/limits.js';
import type { Outcome } from '../model/issue.js';
import { isObject } from '../text/value-type.js';
import { FEWEST, type CohortBenchmark } from './cohort-benchmark.js';

type Raw = Readonly<Record<string, unknown>>;

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const BASIS = ['instrument', 'version', 'hash', 'index', 'weighting'] as const;

/**
 * Reads a file of benchmark figures of unknown origin: every place that is missing or wrong, and every figure that rests on
 * too few enterprises to be given out. Never throws on JSON data, and never changes it.
 *
 * @example
 * parseCohortBenchmark(await (await fetch('/benchmarks/hue.json')).json()); // { ok: true, value, issues: [] }
 */
export function parseCohortBenchmark(input: unknown): Outcome<CohortBenchmark, KnownIssue> {
  const limits = checkLimits(input).filter(({ code }) => code.startsWith('document/') || code.endsWith('/too-deep'));
  if (limits.length > 0) return { ok: false, issues: limits };
  const places = faults(input);
  if (places.length === 0 && isWhole(input)) {
    const few = tooFew(input);
    return few.length > 0 ? { ok: false, issues: few } : { ok: true, value: input, issues: [] };
  }
  return {
    ok: false,
    issues: places.map((path) => error('benchmark/malformed', path, { key: path.join('.') || 'kind' })),
  };
}

function isWhole(input: unknown): input is CohortBenchmark {
  return faults(input).length === 0;
}

/** Places where something is missing, or is not what it has to be. */
function faults(input: unknown): readonly Path[] {
  if (!isObject(input) || input['kind'] !== 'cohort-benchmark' || input['format'] !== 1) return [[]];
  const { id, asOf, overall, dimensions } = input;
  return [
    ...(isText(id) ? [] : [['id']]),
    ...(typeof asOf === 'string' && DATE.test(asOf) ? [] : [['asOf']]),
    ...basisFaults(input['basis']),
    ...populationFaults(input['population']),
    ...figureFaults(overall, ['overall']),
    ...(isObject(dimensions)
      ? Object.entries(dimensions).flatMap(([node, figures]) => figureFaults(figures, ['dimensions', node]))
      : [['dimensions']]),
    ...(input['source'] === undefined || isSource(input['source']) ? [] : [['source']]),
  ];
}

function basisFaults(basis: unknown): readonly Path[] {
  if (!isObject(basis)) return [['basis']];
  const parts = BASIS.filter((part) => !isText(basis[part])).map((part) => ['basis', part]);
  return isTexts(basis['variants']) ? parts : [...parts, ['basis', 'variants']];
}

function populationFaults(population: unknown): readonly Path[] {
  if (!isObject(population)) return [['population']];
  const { words, profile } = population;
  const told = isTexts(words) && Object.keys(words).length > 0;
  const limits = isObject(profile) && Object.values(profile).every(isList);
  return [...(told ? [] : [['population', 'words']]), ...(limits ? [] : [['population', 'profile']])];
}

function figureFaults(figures: unknown, path: Path): readonly Path[] {
  if (!isObject(figures)) return [path];
  const { n, mean, quartiles } = figures;
  return [
    ...(typeof n === 'number' && Number.isInteger(n) && n >= 0 ? [] : [[...path, 'n']]),
    ...(mean === null || isNumber(mean) ? [] : [[...path, 'mean']]),
    ...(quartiles === null || areQuartiles(quartiles) ? [] : [[...path, 'quartiles']]),
  ];
}

function tooFew({ overall, dimensions }: CohortBenchmark): readonly KnownIssue[] {
  return [{ path: ['overall'], figures: overall }, ...Object.entries(dimensions).map(at)].flatMap(({ path, figures }) =>
    (['mean', 'quartiles'] as const)
      .filter((name) => figures[name] !== null && figures.n < FEWEST[name])
      .map((name) => error('benchmark/too-few', [...path, name], { n: figures.n, fewest: FEWEST[name] })),
  );
}

function at([node, figures]: [string, CohortBenchmark['overall']]) {
  return { path: ['dimensions', node], figures };
}

function areQuartiles(value: unknown): boolean {
  return (
    isArray(value) &&
    value.length === 3 &&
    value.every(isNumber) &&
    value.every((one, i) => i === 0 || Number(value[i - 1]) <= one)
  );
}

function isSource(value: unknown): boolean {
  if (!isObject(value) || !isText(value['title'])) return false;
  const { href } = value;
  return href === undefined || (typeof href === 'string' && /^https:\/\/\S+$/.test(href));
}

function isTexts(value: unknown): value is Raw {
  return isObject(value) && Object.values(value).every(isText);
}

function isList(value: unknown): boolean {
  return isArray(value) && value.length > 0 && value.every(isText);
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= 1000;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
