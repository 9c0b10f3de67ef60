import type { Register } from '../../../analytics/register/reading/parse-register.js';
import type { Enterprise } from '../../../model/enterprise.js';
import type { Issue } from '../../../model/issue.js';
import type { Programme, Wave } from '../../../model/programme.js';
import { intakeIssue } from '../intake-issue.js';
import type { IntakeRow } from '../rows/intake-row.js';
import type { WaveInIntake, WaveRule } from '../wave-rule.js';
import { assignWaves, type NameWave } from './assign-waves.js';
import { calendarDay } from './calendar-day.js';
import { matchRows, unnamedId, type EnterpriseGroup } from './match-rows.js';
import { assessmentFaults, foundAssessment, storedAssessments, type FoundAssessment } from './merge-assessments.js';
import { mergePeople, type PlacedGroup } from './merge-people.js';
import { mergeStored } from './merge-stored.js';
import type { PlainChange } from './plain-change.js';
import { contradictionIn } from './stated-facts.js';
import { stableId } from './stable-id.js';
import { normalised } from '../../../exchange/normalised.js';

/** How rows become part of a register. */
export interface MergeOptions {
  readonly rule: WaveRule;
  /** Waves and names of places that a register brings along, beside those of the one that it comes into. */
  readonly brought?: Pick<Programme, 'waves' | 'places'>;
  readonly nameWave: NameWave;
  /** Name of an enterprise that nothing names. */
  readonly nameRow: (row: IntakeRow) => string;
}

/** What comes of rows. */
export interface Merged {
  /** The register with every row that is sound; the one before is not changed. */
  readonly register: Register;
  readonly changes: readonly PlainChange[];
  /** Rows that do not fit to others or to the register: nothing of them was taken. */
  readonly faults: ReadonlyMap<IntakeRow, Issue>;
  readonly enterprises: { readonly added: number; readonly changed: number; readonly same: number };
  readonly assessments: { readonly added: number; readonly replaced: number; readonly same: number };
  readonly waves: readonly WaveInIntake[];
}

/**
 * Takes rows into a register, each whole or not at all. The order of the rows makes no difference.
 */
export function mergeRows(register: Register, rows: readonly IntakeRow[], options: MergeOptions): Merged {
  const dayOf = calendarDay(register.programme.timeZone);
  const stored = storedAssessments(register.assessments);
  const names = new Map(register.enterprises.map(({ id, name }) => [id, name]));
  const faults = new Map<IntakeRow, Issue>();
  let left = rows;
  // What is left without faulty rows is looked at anew: nothing may rest on a row that is not taken.
  for (;;) {
    const { placed, found, wrong } = lookAt(left);
    if (wrong.size === 0) return built(register, placed, found, faults, options);
    for (const [row, issue] of wrong) faults.set(row, issue);
    left = left.filter((row) => !faults.has(row));
  }

  function lookAt(all: readonly IntakeRow[]) {
    const { groups, faults: unmatched } = matchRows(all, register.enterprises);
    const wrong = new Map(unmatched);
    for (const { rows: own } of groups) {
      const params = own.length > 1 ? contradictionIn(own) : null;
      if (params) for (const row of own) wrong.set(row, intakeIssue('enterprise/contradiction', params));
    }
    const placed = withIds(groups, register.enterprises);
    const found = placed.flatMap(({ id, rows: own }) =>
      own.flatMap((row) => {
        const { answers } = row;
        if (!answers) return [];
        const { date, response } = answers;
        return [foundAssessment(row, answers, id, date ?? dayOf(response.completedAt ?? response.startedAt), stored)];
      }),
    );
    for (const [row, issue] of assessmentFaults(found, (id) => names.get(id) ?? id))
      if (!wrong.has(row)) wrong.set(row, issue);
    return { placed, found, wrong };
  }
}

/** Gives every new enterprise an id: the one that its rows say, or one that is always the same for its code or name. */
function withIds(groups: readonly EnterpriseGroup[], register: readonly Enterprise[]): readonly PlacedGroup[] {
  const taken = new Set(register.map(({ id }) => id));
  return groups.map((group): PlacedGroup => {
    const id = group.known?.id ?? idOf(group.rows);
    if (group.known || !taken.has(id)) return { ...group, id };
    return { ...group, id: stableId('enterprise', id) };
  });
}

function idOf(rows: readonly IntakeRow[]): string {
  const [one] = rows;
  if (one?.unnamed) return unnamedId(one);
  const [id] = rows.flatMap(({ facts }) => facts.id ?? []).sort();
  const [code] = rows.flatMap(({ facts }) => facts.code?.code ?? []).sort();
  const [name = ''] = rows
    .flatMap(({ facts }) => facts.name ?? [])
    .map(normalised)
    .sort();
  return id ?? (code === undefined ? stableId('name', name) : stableId('code', code));
}

function built(
  register: Register,
  placed: readonly PlacedGroup[],
  found: readonly FoundAssessment[],
  faults: ReadonlyMap<IntakeRow, Issue>,
  options: MergeOptions,
): Merged {
  const changes: PlainChange[] = [];
  const people = mergePeople(register, placed, options.nameRow, changes);
  const known = [...register.programme.waves, ...newWaves(register, options.brought?.waves ?? [])];
  const dated = new Map(found.map((one) => [one, { wave: one.answers.wave ?? waveBefore(one), date: one.date }]));
  const assigned = assignWaves(known, [...dated.values()], options.rule, options.nameWave);
  const work = mergeStored(
    register,
    found,
    (one) => assigned.waveOf(dated.get(one) ?? { wave: null, date: one.date }),
    changes,
  );
  const waves = assigned.waves;
  if (waves.length > register.programme.waves.length) {
    changes.push({ subject: 'programme', id: register.programme.id, fields: ['waves'], kind: 'changed' });
  }
  const old = new Set(register.programme.waves.map(({ id }) => id));
  return {
    register: {
      ...register,
      ...people.lists,
      assessments: work.assessments,
      programme: { ...register.programme, waves, ...placesOf(register.programme, options.brought) },
    },
    changes,
    faults,
    enterprises: people.counts,
    assessments: work.counts,
    waves: waves.flatMap((wave) => {
      const assessments = work.perWave.get(wave.id) ?? 0;
      return assessments > 0 ? [{ ...wave, isNew: !old.has(wave.id), assessments }] : [];
    }),
  };
}

/** An assessment that is known stays in its wave as long as its date does not change. */
function waveBefore({ before, date }: FoundAssessment): string | null {
  return before?.date === date ? before.wave : null;
}

/** Names of places, those of the register before others. */
function placesOf({ places = [] }: Programme, brought?: Pick<Programme, 'places'>): Pick<Programme, 'places'> {
  const codes = new Set(places.map(({ code }) => code));
  const added = brought?.places?.filter(({ code }) => !codes.has(code)) ?? [];
  return added.length > 0 ? { places: [...places, ...added] } : {};
}

function newWaves({ programme }: Register, brought: readonly Wave[]): readonly Wave[] {
  const ids = new Set(programme.waves.map(({ id }) => id));
  return brought.filter(({ id }) => !ids.has(id));
}
