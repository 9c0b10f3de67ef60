import type { Questionnaire } from '../model/instrument.js';
import { warning, type KnownIssue } from '../model/known-issue.js';
import type { Migration } from '../model/migration.js';
import { isObject } from '../text/value-type.js';

type RawAnswers = Readonly<Record<string, unknown>>;
type Renames = Readonly<Record<string, string>>;

/** Answers under the ids of a later version, and what had no place there. */
export interface MigratedAnswers {
  readonly answers: RawAnswers;
  readonly issues: readonly KnownIssue[];
}

/**
 * The answers of an earlier version under the ids of this one: renamed items, merged options, dropped
 * items, one step after the other. `null` where no migration leads from that version to this one.
 */
export function migrateAnswers(
  questionnaire: Questionnaire,
  from: string,
  answers: RawAnswers,
): MigratedAnswers | null {
  const steps = stepsFrom(questionnaire, from);
  if (!steps) return null;
  const issues: KnownIssue[] = [];
  let current = answers;
  for (const step of steps) {
    const migrated = migrateStep(step, current);
    issues.push(...migrated.issues);
    current = migrated.answers;
  }
  return { answers: current, issues };
}

function stepsFrom({ version, migrations = [] }: Questionnaire, from: string): Migration[] | null {
  const steps: Migration[] = [];
  for (let at = from; at !== version;) {
    const step = migrations.find((migration) => migration.from === at);
    // Each step is taken once, so a circle of migrations ends too.
    if (!step || steps.includes(step)) return null;
    steps.push(step);
    at = step.to ?? version;
  }
  return steps;
}

function migrateStep({ items = {}, options = {}, dropped = [] }: Migration, answers: RawAnswers): MigratedAnswers {
  const migrated = new Map<string, unknown>();
  const issues: KnownIssue[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const target = renamed(items, id);
    // Of two items that became one, the first answer stands.
    if (dropped.includes(id) || migrated.has(target)) {
      issues.push(warning('answer/dropped-item', ['answers', id], { item: id.slice(0, 80) }));
      continue;
    }
    const renames = Object.hasOwn(options, target) ? options[target] : undefined;
    migrated.set(target, renames ? withRenamedParts(answer, renames) : answer);
  }
  return { answers: Object.fromEntries(migrated), issues };
}

function renamed(renames: Renames, id: string): string {
  return (Object.hasOwn(renames, id) ? renames[id] : undefined) ?? id;
}

/** An answer with its options, rows, columns or band renamed; merged ones count once. */
function withRenamedParts(answer: unknown, renames: Renames): unknown {
  if (!isObject(answer) || !Object.hasOwn(answer, 'value')) return answer;
  return { ...answer, value: renamedValue(answer['value'], renames) };
}

function renamedValue(value: unknown, renames: Renames): unknown {
  if (typeof value === 'string') return renamed(renames, value);
  if (Array.isArray(value)) return [...new Set(value.map((entry: unknown) => renamedValue(entry, renames)))];
  if (!isObject(value)) return value;
  const cells = Object.entries(value).map(
    ([key, cell]) => [renamed(renames, key), renamedValue(cell, renames)] as const,
  );
  // The first of two rows that became one stands, as with items.
  return Object.fromEntries(cells.reverse());
}
