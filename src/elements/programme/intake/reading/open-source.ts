import { intakeIssue, type IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import { formatOfBytes, formatOfName, type FileFormat } from '../../../../formats/file-format.js';
import type { ChosenFile } from '../intake-service.js';
import { bytesOf } from './chosen-bytes.js';
import { fileProblem, problemOf } from './file-problem.js';
import { folderSource } from './folder-source.js';
import { jsonSource, listSource } from './json-source.js';
import type { Source } from './source.js';
import { csvSource, workbookSource } from './table-source.js';

/** How many of several tables are named. */
const NAMED = 5;

/** Opens chosen files: one of any format, or many saved assessments. Never throws for what is in them. */
export async function openSource(files: readonly ChosenFile[]): Promise<Source | IntakeProblem> {
  const [first, ...others] = files;
  if (!first) return fileProblem('', intakeIssue('file/empty-folder', {}));
  if (others.length === 0 && !first.path.includes('/')) return openFile(first);
  const records = files.filter(({ path }) => /\.json$/i.test(path));
  if (records.length > 0) return folderSource(files);
  const tables = files.filter(({ path }) => ['csv', 'xlsx'].includes(formatOfName(path) ?? ''));
  const [table] = tables;
  if (table && tables.length === 1) return openFile(table);
  if (table) {
    // It is none of them alone that is wrong.
    const names = tables
      .slice(0, NAMED)
      .map(({ path }) => path)
      .join('\n');
    return fileProblem('', intakeIssue('file/several-tables', { count: tables.length, names }));
  }
  return fileProblem(first.path.split('/')[0] ?? '', intakeIssue('file/empty-folder', {}));
}

async function openFile({ path, content }: ChosenFile): Promise<Source | IntakeProblem> {
  if (content.size === 0) return fileProblem(path, intakeIssue('file/empty', {}));
  try {
    const format = await formatOf(path, content);
    if (format === 'xlsx') return await workbookSource(path, content);
    if (format === 'json') return await jsonSource(path, content);
    return format === 'jsonl' ? listSource(path, content, 'jsonl') : csvSource(path, content);
  } catch (cause) {
    return problemOf(path, cause);
  }
}

/** The format that the name tells, unless the bytes know better: a workbook may be called anything. */
async function formatOf(path: string, content: Blob): Promise<FileFormat> {
  const bytes = formatOfBytes(await bytesOf(content.slice(0, 256)));
  const named = formatOfName(path);
  if (bytes === 'xlsx') return bytes;
  // One object may be a register, which is not read line by line.
  return named ?? (bytes === 'jsonl' ? 'json' : bytes);
}
