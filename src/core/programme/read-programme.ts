import type { IndicatorTarget, PopulationFigure, Programme, Wave } from '../model/programme.js';
import { error, type KnownIssue, type Path } from '../model/known-issue.js';
import type { Source } from '../model/source.js';
import { isObject } from '../text/value-type.js';
import { isCount, isDate, isOptional, isText, isTextByLanguage } from './shapes.js';

/** Reads who supports, with waves, populations and targets; whatever of it is wrong refuses the file. */
export function readProgramme(value: unknown): {
  readonly value: Programme | null;
  readonly issues: readonly KnownIssue[];
} {
  if (!isObject(value)) return { value: null, issues: [malformed(['programme'])] };
  const { id, names, region, timeZone, populations, targets, waves } = value;
  const issues = [
    ...(value['format'] === 1 ? [] : [malformed(['programme', 'format'])]),
    ...(isText(id) ? [] : [malformed(['programme', 'id'])]),
    ...(isTextByLanguage(names) ? [] : [malformed(['programme', 'names'])]),
    ...(isText(region) ? [] : [malformed(['programme', 'region'])]),
    ...(isText(timeZone) && isZone(timeZone) ? [] : [malformed(['programme', 'timeZone'])]),
    ...wrongIn(waves, 'waves', isWave),
    ...wrongIn(populations, 'populations', isPopulation),
    ...wrongIn(targets, 'targets', isTarget),
  ];
  return isProgramme(value, issues) ? { value, issues } : { value: null, issues };
}

function isProgramme(value: unknown, issues: readonly KnownIssue[]): value is Programme {
  return isObject(value) && issues.length === 0;
}

function wrongIn(list: unknown, key: string, passes: (value: unknown) => boolean): readonly KnownIssue[] {
  if (!Array.isArray(list)) return [malformed(['programme', key])];
  return list.flatMap((one: unknown, at) => (passes(one) ? [] : [malformed(['programme', key, at])]));
}

function isWave(value: unknown): value is Wave {
  if (!isObject(value)) return false;
  const { id, names, from, to } = value;
  return isText(id) && isTextByLanguage(names) && isDate(from) && isDate(to) && from <= to;
}

function isPopulation(value: unknown): value is PopulationFigure {
  if (!isObject(value)) return false;
  const { id, names, asOf, source } = value;
  return isText(id) && isTextByLanguage(names) && isCount(value['value']) && isDate(asOf) && isSource(source);
}

function isTarget(value: unknown): value is IndicatorTarget {
  if (!isObject(value)) return false;
  const { indicator, by, source } = value;
  const wanted = value['value'];
  return (
    isText(indicator) &&
    typeof wanted === 'number' &&
    Number.isFinite(wanted) &&
    isDate(by) &&
    isOptional(source, isSource)
  );
}

function isSource(value: unknown): value is Source {
  return isObject(value) && isText(value['title']);
}

/** Whether the time zone is one that the browser knows. */
function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function malformed(path: Path): KnownIssue {
  return error('programme/malformed', path, { key: path.join('.') });
}
