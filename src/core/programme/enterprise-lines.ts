import type { Enterprise } from '../model/enterprise.js';
import type { ProgrammeCohort } from './programme-cohort.js';
import { filteredEnterprises, filteredRows, type ProgrammeFilter } from './programme-filter.js';
import type { ScoredCohort } from './programme-overview.js';

/** One assessment of an enterprise that counts. */
export interface EnterpriseScore {
  /** Position among the assessments of the cohort. */
  readonly row: number;
  readonly wave: string;
  readonly date: string;
  readonly score: number | null;
  /** Id of the level; `null` without one. */
  readonly level: string | null;
}

/** An enterprise and its assessments, by wave. */
export interface EnterpriseLine {
  readonly enterprise: Enterprise;
  /** In the order of the waves. */
  readonly scores: readonly EnterpriseScore[];
}

/** The registered enterprises that pass a filter, in the order of the register, each with what it scored. */
export function enterpriseLines(
  cohort: ProgrammeCohort,
  { scores: { score, levels } }: ScoredCohort,
  filter: ProgrammeFilter,
): readonly EnterpriseLine[] {
  const { rows, assessments, file } = cohort;
  const byEnterprise = new Map<number, EnterpriseScore[]>();
  for (const row of filteredRows(cohort, filter)) {
    const own = byEnterprise.get(rows.enterprise[row] ?? 0) ?? [];
    const value = score[row] ?? NaN;
    own.push({
      row,
      wave: assessments[row]?.wave ?? '',
      date: assessments[row]?.date ?? '',
      score: Number.isNaN(value) ? null : value,
      level: levels?.ids[levels.level[row] ?? 255] ?? null,
    });
    byEnterprise.set(rows.enterprise[row] ?? 0, own);
  }
  const order = file.programme.waves.map(({ id }) => id);
  return [...filteredEnterprises(cohort, filter)].flatMap((at) => {
    const enterprise = file.enterprises[at];
    const own = byEnterprise.get(at + 1) ?? [];
    return enterprise
      ? [{ enterprise, scores: own.sort((a, b) => order.indexOf(a.wave) - order.indexOf(b.wave)) }]
      : [];
  });
}
