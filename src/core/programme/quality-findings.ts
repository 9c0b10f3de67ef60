import type { CalendarDate } from '../model/programme.js';
import type { ProgrammeCohort } from './programme-cohort.js';
import type { ScoredCohort } from './programme-overview.js';
import { programmeQuality } from './programme-quality.js';

/** What there may be to ask about, but for answers that do not fit together. */
export const QUALITY_KINDS = ['open', 'identical', 'sameStep', 'repeated', 'stale', 'never'] as const;

/** What is to be asked about. */
export type QualityKind = (typeof QUALITY_KINDS)[number];

/** An enterprise by its name. */
export interface NamedEnterprise {
  readonly id: string;
  readonly name: string;
}

/** Something to ask about, and whom. */
export interface QualityFinding {
  readonly kind: QualityKind | 'hard' | 'soft';
  /** Id of the contradiction, where answers do not fit together. */
  readonly contradiction: string | null;
  /** Enterprises that it is about. */
  readonly count: number;
  /** The first of them. */
  readonly enterprises: readonly NamedEnterprise[];
}

/** What should be asked about before anything is reported. */
export interface QualityFindings {
  /** Mean share of the weight that is answered; `null` without assessments. */
  readonly coverage: number | null;
  /** Findings that concern somebody. */
  readonly findings: readonly QualityFinding[];
}

/**
 * What {@link programmeQuality} finds, by enterprise.
 *
 * @param named Most enterprises of a finding that are named.
 */
export function qualityFindings(
  cohort: ProgrammeCohort,
  scored: ScoredCohort,
  asOf: CalendarDate,
  named: number,
): QualityFindings {
  const found = programmeQuality(cohort, scored, asOf);
  const { enterprises } = cohort.file;
  const ofRows = (rows: Iterable<number>) => new Set([...rows].map((row) => (cohort.rows.enterprise[row] ?? 0) - 1));
  const finding = (kind: QualityFinding['kind'], about: ReadonlySet<number>, contradiction: string | null = null) => {
    const first = [...about].slice(0, named).flatMap((at) => enterprises[at] ?? []);
    return { kind, contradiction, count: about.size, enterprises: first.map(({ id, name }) => ({ id, name })) };
  };
  const about: Readonly<Record<QualityKind, ReadonlySet<number>>> = {
    open: ofRows(found.open),
    identical: ofRows(found.identical.flat()),
    sameStep: ofRows(found.sameStep),
    repeated: ofRows(found.repeated),
    stale: new Set(found.stale),
    never: new Set(found.never),
  };
  const findings = [
    ...found.contradictory.map(({ id, kind, rows }) => finding(kind, ofRows(rows), id)),
    ...QUALITY_KINDS.map((kind) => finding(kind, about[kind])),
  ];
  return { coverage: found.coverage, findings: findings.filter(({ count }) => count > 0) };
}
