import { own } from '../../compiled/own.js';
import type { Issue } from '../../model/issue.js';
import type { RegionIssues } from '../../regions/region.js';
import { describeIssue } from '../issues/describe-issue.js';
import type { IssueMessages, Sentence } from '../issues/messages.js';
import type { RegisterMessages } from '../register/messages.js';
import type { IntakeSentences } from './sentences.js';

/** Every sentence on what can be wrong with what is taken in, in one language. */
export interface ProblemWords {
  readonly locale: string;
  readonly intake: IntakeSentences;
  /** Of tables and responses. */
  readonly issues: IssueMessages;
  /** Of a whole register. */
  readonly register: RegisterMessages;
  /** Of the profile. */
  readonly region: RegionIssues;
}

type Say<T> = (params: Issue['params']) => T;

/** What is wrong and what to do, in words. Codes are ours alone, so a known one has the parameters that belong to it. */
export function describeProblem(problem: Issue, { intake, issues, register, region }: ProblemWords): Sentence {
  const issue = withColumnName(problem, intake);
  const { code, params } = issue;
  const ours = own(intake.issues as unknown as Readonly<Record<string, Say<Sentence>>>, code) ?? own(region, code);
  if (ours) return ours(params);
  // A register says what is wrong and what to do in one.
  const inOne = own(register as unknown as Readonly<Record<string, Say<string>>>, code);
  return inOne ? { problem: inOne(params), remedy: '' } : describeIssue(issue, issues);
}

/** A column of the register that a table does not have is named in words: nobody has seen its id. */
function withColumnName(issue: Issue, { fields }: IntakeSentences): Issue {
  const { column } = issue.params;
  const name = issue.code === 'cell/required' && typeof column === 'string' ? own(fields, column) : undefined;
  return name === undefined ? issue : { ...issue, params: { ...issue.params, column: name } };
}
