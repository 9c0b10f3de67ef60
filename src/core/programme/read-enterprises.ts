import type { Enterprise, Support } from '../model/enterprise.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import { isObject } from '../text/value-type.js';
import { areTexts, isCode, isDate, isOptional, isText } from './shapes.js';

/** What was read of a list: what is whole, and an issue for everything that was left out. */
export interface ReadList<T> {
  readonly value: readonly T[];
  readonly issues: readonly KnownIssue[];
}

/** Reads a register. An enterprise that is not whole is left out, and so is one whose id has been there before. */
export function readEnterprises(list: unknown): ReadList<Enterprise> {
  if (!Array.isArray(list))
    return { value: [], issues: [error('programme/malformed', ['enterprises'], { key: 'enterprises' })] };
  const known = new Set<string>();
  const value: Enterprise[] = [];
  const issues: KnownIssue[] = [];
  for (const [at, one] of list.entries()) {
    const path = ['enterprises', at];
    if (!isEnterprise(one)) issues.push(error('programme/malformed', path, { key: wrongKey(one) }));
    else if (known.has(one.id)) issues.push(error('programme/repeated-id', path, { id: one.id }));
    else value.push(one);
    if (isEnterprise(one)) known.add(one.id);
  }
  return { value, issues };
}

const CHECKS: Readonly<Record<keyof Enterprise, (value: unknown) => boolean>> = {
  id: isText,
  code: (value) => value === null || (isCode(value) && !isCitizenId(value.code)),
  name: isText,
  sector: isCodeOrNull,
  sizeClasses: areTexts,
  place: isCodeOrNull,
  supports: (value) => Array.isArray(value) && value.every(isSupport),
  officer: (value) => value === null || isText(value),
};

function isEnterprise(value: unknown): value is Enterprise {
  return isObject(value) && Object.entries(CHECKS).every(([key, passes]) => passes(value[key]));
}

/** The first key that is missing or wrong. */
function wrongKey(value: unknown): string {
  const wrong = Object.entries(CHECKS).find(([key, passes]) => !isObject(value) || !passes(value[key]));
  return wrong?.[0] ?? '';
}

function isCodeOrNull(value: unknown): boolean {
  return value === null || isCode(value);
}

function isSupport(value: unknown): value is Support {
  if (!isObject(value)) return false;
  const { since, until, by, measures, decision } = value;
  return isDate(since) && isOptional(until, isDate) && isText(by) && areTexts(measures) && isOptional(decision, isText);
}

/** Twelve digits are the number of a citizen: never kept. */
function isCitizenId(code: string): boolean {
  return /^\d{12}$/.test(code);
}
