import type { Register } from '../../../analytics/register/reading/parse-register.js';
import type { Issue } from '../../../model/issue.js';
import type { Programme, Wave } from '../../../model/programme.js';
import { part, type Pieces } from '../../../pieces/pieces.js';
import type { IntakeCounts } from '../intake-counts.js';
import type { IntakeRow } from '../rows/intake-row.js';
import type { WaveInIntake, WaveRule } from '../wave-rule.js';
import { assignWaves, type NameWave } from './assign-waves.js';
import { lookAtRows } from './look-at-rows.js';
import { storedAssessments, type FoundAssessment } from './merge-assessments.js';
import { mergePeople, type PlacedGroup } from './merge-people.js';
import { mergeStored } from './merge-stored.js';
import type { PlainChange } from './plain-change.js';

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
  readonly enterprises: IntakeCounts['enterprises'];
  readonly assessments: { readonly added: number; readonly replaced: number; readonly same: number };
  readonly waves: readonly WaveInIntake[];
}

/**
 * Takes rows into a register, each whole or not at all, a piece at a time. The order of the rows makes no difference.
 */
export function* mergeRows(register: Register, rows: readonly IntakeRow[], options: MergeOptions): Pieces<Merged> {
  const stored = yield* part(storedAssessments(register.assessments), 0, 0.05);
  const faults = new Map<IntakeRow, Issue>();
  let left = rows;
  let from = 0.05;
  // What is left without faulty rows is looked at anew: nothing may rest on a row that is not taken.
  for (let to = 0.4; ; to = (from + 0.5) / 2) {
    const { placed, found, wrong } = yield* part(lookAtRows(left, register, stored), from, to);
    if (wrong.size === 0) return yield* part(built(register, placed, found, faults, options), to, 1);
    for (const [row, issue] of wrong) faults.set(row, issue);
    left = left.filter((row) => !faults.has(row));
    from = to;
  }
}

function* built(
  register: Register,
  placed: readonly PlacedGroup[],
  found: readonly FoundAssessment[],
  faults: ReadonlyMap<IntakeRow, Issue>,
  options: MergeOptions,
): Pieces<Merged> {
  const changes: PlainChange[] = [];
  const people = yield* part(mergePeople(register, placed, options.nameRow, changes), 0, 0.5);
  const known = [...register.programme.waves, ...newWaves(register, options.brought?.waves ?? [])];
  const dated = new Map(found.map((one) => [one, { wave: one.answers.wave ?? waveBefore(one), date: one.date }]));
  yield 0.5;
  const assigned = assignWaves(known, [...dated.values()], options.rule, options.nameWave);
  yield 0.55;
  const waveOf = (one: FoundAssessment) => assigned.waveOf(dated.get(one) ?? { wave: null, date: one.date });
  const work = yield* part(mergeStored(register, found, waveOf, changes), 0.55, 1);
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
