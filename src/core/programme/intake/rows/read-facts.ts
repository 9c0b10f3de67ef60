import type { Cell } from '../../../exchange/cell.js';
import { isEmpty } from '../../../exchange/read-group.js';
import type { RowIssue } from '../../../exchange/row-issue.js';
import type { Support } from '../../../model/enterprise.js';
import { error } from '../../../model/known-issue.js';
import type { Code } from '../../../model/programme.js';
import { holdsCitizenId } from '../../../response/citizen-id.js';
import { readFact, type Fact } from '../cells/read-fact.js';
import type { CellOutcome } from '../cells/vocabulary.js';
import type { RegisterKey } from '../columns/register-column.js';
import { intakeIssue } from '../intake-issue.js';
import type { IntakeContext } from './intake-context.js';
import type { RowFacts } from './intake-row.js';
import { rowProblem } from './row-problem.js';

/** A column of a file that a register's column stands for, or the id of an enterprise. */
export interface FactColumn {
  readonly at: number;
  readonly header: string;
  readonly key: RegisterKey | 'enterprise';
}

/** What a row says of an enterprise, and what is wrong with it. */
export interface FactsReading {
  readonly facts: RowFacts;
  readonly issues: readonly RowIssue[];
  /** What seems to be wrong, and is taken all the same. */
  readonly warnings: readonly RowIssue[];
}

/** Reads what a row of a table says of an enterprise. */
export function readFacts(
  columns: readonly FactColumn[],
  cells: readonly Cell[],
  row: number,
  context: IntakeContext,
): FactsReading {
  const found = new Map<FactColumn['key'], Fact>();
  const issues: RowIssue[] = [];
  const warnings: RowIssue[] = [];
  for (const { at, header, key } of columns) {
    const cell = cells[at] ?? null;
    if (isEmpty(cell)) continue;
    const outcome: CellOutcome<Fact> =
      key === 'enterprise' ? readId(String(cell).trim()) : readFact(key, cell, context.vocabulary);
    if ('value' in outcome) {
      found.set(key, outcome.value);
      if (outcome.warning) warnings.push(rowProblem(row, header, cell, outcome.warning));
    } else issues.push(rowProblem(row, header, cell, outcome.problem));
  }
  const headerOf = (key: RegisterKey) => columns.find((column) => column.key === key)?.header ?? null;
  const support = readSupport(found, headerOf('support.by') === null ? context.supporter : null, issues.length > 0);
  for (const { key, issue } of support.problems) issues.push(rowProblem(row, headerOf(key), null, issue));
  return { facts: factsOf(found, support.supports), issues, warnings };
}

function readId(text: string): { readonly value: string } | { readonly problem: RowIssue['issue'] } {
  if (holdsCitizenId(text)) return { problem: error('cell/citizen-id', [], {}) };
  return text.length > 100 ? { problem: error('text/too-long', [], { maximum: 100 }) } : { value: text };
}

interface SupportReading {
  readonly supports: readonly Support[];
  readonly problems: readonly { readonly key: RegisterKey; readonly issue: RowIssue['issue'] }[];
}

/** @param otherwise Who supports where no column says it. */
function readSupport(found: ReadonlyMap<string, Fact>, otherwise: string | null, faulty: boolean): SupportReading {
  const text = (key: RegisterKey) => found.get(key) as string | undefined;
  const keys = [...found.keys()].filter((key) => key.startsWith('support.'));
  if (keys.length === 0 || faulty) return { supports: [], problems: [] };
  const [since, until, decision] = [text('support.since'), text('support.until'), text('support.decision')];
  const by = text('support.by') ?? otherwise;
  const problems = [
    ...(since === undefined ? [required('support.since')] : []),
    ...(by === null ? [required('support.by')] : []),
    ...(since !== undefined && until !== undefined && until < since
      ? [{ key: 'support.until' as const, issue: intakeIssue('support/reversed', { since, until }) }]
      : []),
  ];
  if (since === undefined || by === null || problems.length > 0) return { supports: [], problems };
  const support: Support = {
    since,
    by,
    measures: (found.get('support.measures') as readonly string[] | undefined) ?? [],
    ...(until === undefined ? {} : { until }),
    ...(decision === undefined ? {} : { decision }),
  };
  return { supports: [support], problems };
}

function required(key: RegisterKey): SupportReading['problems'][number] {
  return { key, issue: error('cell/required', [], { column: key }) };
}

function factsOf(found: ReadonlyMap<FactColumn['key'], Fact>, supports: readonly Support[]): RowFacts {
  const given = <T extends Fact>(name: string, key: FactColumn['key']): Readonly<Record<string, T>> => {
    const value = found.get(key);
    return value === undefined ? {} : { [name]: value as T };
  };
  return {
    ...given<string>('id', 'enterprise'),
    ...given<string>('name', 'enterprise.name'),
    ...given<Code>('code', 'enterprise.code'),
    ...given<Code>('sector', 'enterprise.sector'),
    ...given<readonly string[]>('sizeClasses', 'enterprise.sizeClass'),
    ...given<Code>('place', 'enterprise.place'),
    ...given<string>('officer', 'enterprise.officer'),
    supports,
    contact: {
      ...given<string>('person', 'contact.person'),
      ...given<string>('phone', 'contact.phone'),
      ...given<string>('email', 'contact.email'),
    },
  };
}
