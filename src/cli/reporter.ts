import { describeIssue } from '../core/i18n/issues/describe-issue.js';
import type { Sentence } from '../core/i18n/issues/messages.js';
import type { Issue } from '../core/model/issue.js';
import type { RegionIssues } from '../core/regions/region.js';
import type { CliMessages, Place } from './i18n/messages.js';
import type {
  RegisterIssue,
  RegisterIssueCode,
  RegisterIssueParams,
} from '../core/analytics/register/reading/register-issue.js';
import type { RegisterMessages } from '../core/i18n/register/messages.js';
import type { Sink } from './io.js';

/** The most issues that are told on a terminal; `--json` and `--errors` tell all. */
const SHOWN = 50;

/** Tells what a command finds and does. */
export interface Reporter {
  /** Something is wrong with the data. */
  readonly issue: (place: Place, issue: Issue) => Promise<void>;
  /** Something that a person likes to know; not told with `--quiet`. */
  readonly note: (text: string, facts: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Something that must be known before what was made is used; told with `--quiet` too. */
  readonly warning: (text: string, facts: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Why the command cannot go on. */
  readonly failure: (text: string, facts: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Ends what was begun: tells how much was not told. */
  readonly close: () => Promise<void>;
}

/** What a reporter needs. */
export interface ReporterOptions {
  readonly sink: Sink;
  readonly messages: CliMessages;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Puts an issue into words, those of a region among them. */
export type DescribeIssue = (issue: Issue) => Sentence;

/** A description of issues in one language. */
export function issueWords(messages: CliMessages, region: RegionIssues = {}): DescribeIssue {
  return (issue) => {
    const own = Object.hasOwn(region, issue.code) ? region[issue.code] : undefined;
    if (isOfRegister(issue)) return registerSentence(issue, messages);
    return own ? own(issue.params) : describeIssue(issue, messages.issues);
  };
}

function isOfRegister({ code }: Issue): boolean {
  return code.startsWith('register/');
}

function registerSentence(issue: Issue, { register }: CliMessages): Sentence {
  const known = issue as RegisterIssue;
  return { problem: problemOf(known, register.problems), remedy: register.remedies[known.code] };
}

function problemOf<Code extends RegisterIssueCode>(
  { code, params }: RegisterIssue & { readonly code: Code; readonly params: RegisterIssueParams[Code] },
  problems: RegisterMessages,
): string {
  return problems[code](params);
}

/** A reporter that writes sentences, or a JSON object a line. */
export function createReporter({ sink, messages, json, quiet }: ReporterOptions, describe: DescribeIssue): Reporter {
  let told = 0;

  async function line(text: string, facts: Readonly<Record<string, unknown>>): Promise<void> {
    await sink.write(json ? `${JSON.stringify(facts)}\n` : `${text}\n`);
  }

  return {
    async issue(place, issue) {
      told += 1;
      if (!json && told > SHOWN) return;
      const { problem, remedy } = describe(issue);
      const { code, severity, params } = issue;
      const text = `${messages.place(place)}: ${messages.severity[severity]}: ${[problem, remedy].join(' ').trim()}`;
      await line(text, { type: 'issue', ...place, severity, code, params, problem, remedy });
    },
    async note(text, facts) {
      if (!quiet) await line(text, facts);
    },
    warning: (text, facts) => line(`${messages.severity.warning}: ${text}`, { ...facts, problem: text }),
    failure: (text, facts) => line(text, { type: 'failure', ...facts, problem: text }),
    async close() {
      if (!json && told > SHOWN) await sink.write(`${messages.moreIssues(told - SHOWN)}\n`);
    },
  };
}
