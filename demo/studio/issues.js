import { fixText, mendJson, placeInText } from '../../dist/cdn/library/model.js';
import { describeIssue } from '../../dist/core/i18n/issues/describe-issue.js';
import { issuesEn } from '../../dist/core/i18n/issues/en.js';
import { issuesVi } from '../../dist/core/i18n/issues/vi.js';
import { element } from './element.js';

const messages = { vi: issuesVi, en: issuesEn };
/** More than one reads; those behind often follow from those before. */
const MOST = 30;

/** The first issues of a text in words, each with its place in it and the text without it. */
export function describeIssues(text, issues, language) {
  const document = issues[0]?.code === 'document/not-json' ? undefined : parsed(text);
  return issues.slice(0, MOST).map((issue) => ({
    ...describeIssue(issue, messages[language], document),
    fix: issue.fix,
    place: placeOf(text, issue),
    path: describeIssue(issue, messages[language]).place,
    related: (issue.related ?? []).map((path) => placeInText(text, path)),
    mendedText: issue.fix ? fixText(text, issue.fix) : issue.code === 'document/not-json' ? mendJson(text) : null,
  }));
}

/** The text with everything put right that certainly can be. */
export function mendAll(text, read) {
  const before = new Set();
  for (let now = text; ;) {
    const { fix } = read(now).issues.find((issue) => issue.fix) ?? {};
    if (!fix || before.has(now)) return now;
    before.add(now);
    now = fixText(now, fix);
  }
}

/** An issue as a line of the list: what, what to do, where; a button to its line, and one that puts it right. */
export function issueRow(
  { severity, problem, remedy, place, path, ids, related, fix, mendedText },
  say,
  { show, mend },
) {
  const lines = [place, ...related].map((one, index) =>
    button(index === 0 ? say.line(one.line) : say.alsoLine(one.line), () => show(one)),
  );
  const mending = mendedText === null ? [] : [button(fix ? say.fix(fix) : say.comma, () => mend(mendedText), 'mend')];
  return element(
    'li',
    { className: severity },
    element('p', {}, element('strong', { textContent: problem }), ` ${remedy}`),
    element('p', { className: 'buttons' }, ...lines, ...mending),
    element('code', { textContent: ids === '' ? path : `${path} (${ids})` }),
  );
}

function button(textContent, act, className = '') {
  const made = element('button', { type: 'button', textContent, className });
  made.addEventListener('click', act);
  return made;
}

function placeOf(text, { code, path, params }) {
  if (code !== 'document/not-json') return placeInText(text, path);
  const start = offsetOf(text, params);
  return { start, end: Math.min(start + 1, text.length), line: params.line, column: params.column };
}

function offsetOf(text, { line, column }) {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((offset, { length }) => offset + length + 1, 0) + column - 1;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
