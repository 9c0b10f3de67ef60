import type { Register } from '../../../analytics/register/reading/parse-register.js';
import { normalised } from '../../../exchange/normalised.js';
import type { Enterprise } from '../../../model/enterprise.js';
import type { Issue } from '../../../model/issue.js';
import { each, part, type Pieces } from '../../../pieces/pieces.js';
import { intakeIssue } from '../intake-issue.js';
import type { IntakeRow } from '../rows/intake-row.js';
import { calendarDay } from './calendar-day.js';
import { matchRows, unnamedId, type EnterpriseGroup } from './match-rows.js';
import {
  assessmentFaults,
  foundAssessment,
  type FoundAssessment,
  type StoredAssessments,
} from './merge-assessments.js';
import type { PlacedGroup } from './merge-people.js';
import { stableId } from './stable-id.js';
import { contradictionIn } from './stated-facts.js';

/** Whose rows are, and which of them cannot be taken. */
export interface Look {
  readonly placed: readonly PlacedGroup[];
  readonly found: readonly FoundAssessment[];
  readonly wrong: ReadonlyMap<IntakeRow, Issue>;
}

/** Finds out whose rows are and which assessments they are, and which of them do not fit. */
export function* lookAtRows(rows: readonly IntakeRow[], register: Register, stored: StoredAssessments): Pieces<Look> {
  const dayOf = calendarDay(register.programme.timeZone);
  const { groups, faults: unmatched } = yield* part(matchRows(rows, register.enterprises), 0, 0.4);
  const wrong = new Map(unmatched);
  const compare = each(groups, ({ rows: own }) => {
    const params = own.length > 1 ? contradictionIn(own) : null;
    if (params) for (const row of own) wrong.set(row, intakeIssue('enterprise/contradiction', params));
  });
  yield* part(compare, 0.4, 0.6);
  const placed = yield* part(withIds(groups, register.enterprises), 0.6, 0.7);
  const found: FoundAssessment[] = [];
  const find = each(placed, ({ id, rows: own }) => {
    for (const row of own) {
      const { answers } = row;
      if (!answers) continue;
      const { date, response } = answers;
      const day = date ?? dayOf(response.completedAt ?? response.startedAt);
      found.push(foundAssessment(row, answers, id, day, stored));
    }
  });
  yield* part(find, 0.7, 0.9);
  const names = new Map(register.enterprises.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const unfit = yield* part(assessmentFaults(found, nameOf), 0.9, 1);
  for (const [row, issue] of unfit) if (!wrong.has(row)) wrong.set(row, issue);
  return { placed, found, wrong };
}

/** Gives every new enterprise an id: the one that its rows say, or one that is always the same for its code or name. */
function* withIds(groups: readonly EnterpriseGroup[], register: readonly Enterprise[]): Pieces<readonly PlacedGroup[]> {
  const taken = new Set(register.map(({ id }) => id));
  const placed: PlacedGroup[] = [];
  yield* each(groups, (group) => {
    const id = group.known?.id ?? idOf(group.rows);
    const isOther = !group.known && taken.has(id);
    placed.push({ ...group, id: isOther ? stableId('enterprise', id) : id });
  });
  return placed;
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
