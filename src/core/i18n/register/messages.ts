import type { RegisterIssueCode, RegisterIssueParams } from '../../analytics/register/reading/register-issue.js';

/** What is wrong with a place in a register, by code. */
export type RegisterMessages = {
  readonly [Code in RegisterIssueCode]: (params: RegisterIssueParams[Code]) => string;
};
