import { dayNumber } from '../../../analytics/register/day-number.js';
import { normalised as plainly } from '../../../exchange/normalised.js';
import type { CalendarDate, TextByLanguage, Wave } from '../../../model/programme.js';
import type { WaveRule } from '../wave-rule.js';

/** Days without any assessment that part two waves of which only dates tell. */
const GAP = 45;

/** What tells the wave of an assessment. */
export interface DatedAssessment {
  /** As it is written; `null` where nothing says it. */
  readonly wave: string | null;
  readonly date: CalendarDate;
}

/** Names a wave of which only dates tell. */
export type NameWave = (from: CalendarDate, to: CalendarDate) => TextByLanguage;

/** Waves in the order of time, and of each assessment the id of its own. */
export interface AssignedWaves {
  readonly waves: readonly Wave[];
  readonly added: readonly Wave[];
  readonly waveOf: (assessment: DatedAssessment) => string;
}

/**
 * Finds the waves of assessments: those that are written, else those of a rule. New ones last from their first date to their
 * last; dates of which no wave tells are parted where nothing was assessed for more than 45 days.
 */
export function assignWaves(
  waves: readonly Wave[],
  assessments: readonly DatedAssessment[],
  rule: WaveRule,
  nameWave: NameWave,
): AssignedWaves {
  const normalised = remembering(plainly);
  const ids = new Set(waves.map(({ id }) => id));
  const written = new Map<string, string>();
  for (const { id, names } of [...waves].reverse()) {
    for (const name of [id, ...Object.values(names)]) written.set(normalised(name), id);
  }
  const added: Wave[] = [];
  const add = (names: TextByLanguage, base: string, dates: readonly CalendarDate[]): string => {
    const id = freeId(base, ids);
    ids.add(id);
    const [from = '', to = from] = [dates[0], dates.at(-1)];
    added.push({ id, names, from, to });
    return id;
  };
  const named = datesBy(assessments, ({ wave }) => (wave === null ? null : normalised(wave)));
  // Of two spellings the same one is taken, whatever the order of the rows.
  const spellings = [...new Set(assessments.flatMap(({ wave }) => wave ?? []))].sort().reverse();
  const spelling = new Map(spellings.map((wave) => [normalised(wave), wave]));
  for (const [key, dates] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = spelling.get(key) ?? key;
    if (!written.has(key)) written.set(key, add({ vi: name }, slug(name), dates));
  }
  const open = assessments.filter(({ wave }) => wave === null).map(({ date }) => date);
  const ruled = byRule(rule, waves, [...new Set(open)].sort(), add, nameWave);
  return {
    waves: [...waves, ...added].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    added,
    waveOf: ({ wave, date }) => (wave === null ? ruled(date) : (written.get(normalised(wave)) ?? '')),
  };
}

/** Many assessments name few waves. */
function remembering(work: (text: string) => string): (text: string) => string {
  const done = new Map<string, string>();
  return (text) => {
    const known = done.get(text) ?? work(text);
    done.set(text, known);
    return known;
  };
}

/** @param dates Each once, in order. */
function byRule(
  rule: WaveRule,
  waves: readonly Wave[],
  dates: readonly CalendarDate[],
  add: (names: TextByLanguage, base: string, dates: readonly CalendarDate[]) => string,
  nameWave: NameWave,
): (date: CalendarDate) => string {
  if (dates.length === 0) return () => '';
  if (rule.kind === 'known') return () => rule.id;
  if (rule.kind === 'new') {
    const id = add({ vi: rule.name }, slug(rule.name), dates);
    return () => id;
  }
  const found = new Map<CalendarDate, string>();
  const outside = dates.filter((date) => {
    const wave = waves.find(({ from, to }) => from <= date && date <= to);
    if (wave) found.set(date, wave.id);
    return !wave;
  });
  for (const cluster of clusters(outside, waves)) {
    const [from = '', to = from] = [cluster[0], cluster.at(-1)];
    const id = add(nameWave(from, to), from.slice(0, 7), cluster);
    for (const date of cluster) found.set(date, id);
  }
  return (date) => found.get(date) ?? '';
}

/** Dates that lie close together, with no wave between them. */
function clusters(dates: readonly CalendarDate[], waves: readonly Wave[]): CalendarDate[][] {
  const found: CalendarDate[][] = [];
  for (const date of dates) {
    const cluster = found.at(-1);
    const before = cluster?.at(-1);
    const far = before === undefined || dayNumber(date) - dayNumber(before) > GAP;
    if (!cluster || far || waves.some(({ from }) => before < from && from < date)) found.push([date]);
    else cluster.push(date);
  }
  return found;
}

function datesBy<T extends DatedAssessment>(
  all: readonly T[],
  keyOf: (one: T) => string | null,
): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const dates = found.get(key) ?? new Set();
    dates.add(one.date);
    found.set(key, dates);
  }
  return new Map([...found].map(([key, dates]) => [key, [...dates].sort()]));
}

/** An id that a name makes, e.g. `dot-1` for *Đợt 1*; `wave` where no letter is left. */
export function slug(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/[đĐ]/g, 'd').toLowerCase().replaceAll(/\p{M}/gu, '');
  return (letters.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60) || 'wave';
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
