import { LIMITS } from '../../../../core/model/limits.js';
import { plainName, safeName } from '../../../../core/programme/intake/fresh-register.js';
import { intakeIssue } from '../../../../core/programme/intake/intake-issue.js';
import { isAssessment } from '../../../../core/programme/intake/rows/record-intake.js';
import { findJsonError } from '../../../../core/text/find-json-error.js';
import type { ChosenFile } from '../intake-service.js';
import { problemOf } from './file-problem.js';
import { parsed, wholeText } from './json-source.js';
import type { FoundValue, Heard, PassedOver, RecordSource } from './source.js';

/** What systems put into folders on their own. */
const HIDDEN = /(^|\/)(\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(\/|$)/i;

/**
 * Saved assessments of a folder, one a file. The enterprise is named by the folder in which a file lies within the one that
 * was chosen, else by the file. What is no assessment is passed over, and told.
 */
export function folderSource(files: readonly ChosenFile[]): RecordSource {
  const seen = files.filter(({ path }) => !HIDDEN.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const [first] = seen;
  const root = first?.path.includes('/') ? (first.path.split('/')[0] ?? '') : (first?.path ?? '');
  async function* values(heard?: Heard): AsyncGenerator<readonly (FoundValue | PassedOver)[]> {
    for (const [at, file] of seen.entries()) {
      yield [await valueOf(file)];
      heard?.(at + 1);
    }
  }
  return { kind: 'records', file: root, files: seen.length, size: seen.length, values };
}

async function valueOf({ path, content }: ChosenFile): Promise<FoundValue | PassedOver> {
  const place = { file: path, row: 1, place: path, name: enterpriseOf(path) };
  if (!/\.json$/i.test(path)) return { passedOver: path, issue: intakeIssue('file/no-assessment', {}) };
  if (content.size === 0) return { ...place, found: { problem: intakeIssue('file/empty', {}) } };
  if (content.size > LIMITS.bytes) return { passedOver: path, issue: intakeIssue('file/no-assessment', {}) };
  try {
    const text = await wholeText(content);
    const value = parsed(text);
    if (value === undefined) {
      const { line = 1, column = 1 } = findJsonError(text) ?? {};
      return { ...place, found: { problem: intakeIssue('file/not-json', { line, column }) } };
    }
    return isAssessment(value)
      ? { ...place, found: { value } }
      : { passedOver: path, issue: intakeIssue('file/no-assessment', {}) };
  } catch (cause) {
    return { ...place, found: { problem: problemOf(path, cause).issue } };
  }
}

/** The enterprise that a path names: `phieu/Bánh Huế/2026.json` and `phieu/Bánh Huế.json` are both of *Bánh Huế*. */
function enterpriseOf(path: string): string {
  const folders = path.split('/').slice(1, -1);
  const folder = folders.at(-1);
  return folder === undefined ? plainName(path) : safeName(folder);
}
