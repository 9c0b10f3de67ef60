import { parseRegister } from '../../../../core/analytics/register/reading/parse-register.js';
import { intakeIssue, type IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import { plainName } from '../../../../core/programme/intake/fresh-register.js';
import { isAssessment } from '../../../../core/programme/intake/rows/record-intake.js';
import { findJsonError } from '../../../../core/text/find-json-error.js';
import { isObject } from '../../../../core/text/value-type.js';
import { decodeText } from '../../../../formats/decode-text.js';
import { jsonPieces, readJson } from '../../../../formats/json-pieces.js';
import { chunksOf } from './chosen-bytes.js';
import { fileProblem } from './file-problem.js';
import type { FoundValue, Heard, RecordSource, Source } from './source.js';

/** Megabytes of a JSON document that is read as a whole. */
const MEGABYTES = 200;

/** A JSON file: a register, an assessment, a list of assessments, or one a line. */
export async function jsonSource(file: string, content: Blob): Promise<Source | IntakeProblem> {
  const start = await beginning(content);
  if (start.startsWith('[')) return listSource(file, content, 'json');
  if (content.size > MEGABYTES * 1_000_000) {
    const megabytes = Math.ceil(content.size / 1_000_000);
    return fileProblem(file, intakeIssue('file/too-large', { megabytes, maximum: MEGABYTES }));
  }
  const text = await wholeText(content);
  const value = parsed(text);
  if (value === undefined) {
    if (holdsLines(text)) return listSource(file, content, 'jsonl');
    const { line = 1, column = 1 } = findJsonError(text) ?? {};
    return fileProblem(file, intakeIssue('file/not-json', { line, column }));
  }
  if (isObject(value) && 'programme' in value) return registerSource(file, content.size, value);
  if (!isAssessment(value)) return fileProblem(file, intakeIssue('file/no-assessment', {}));
  const found: FoundValue = { file, row: 1, place: file, name: plainName(file), found: { value } };
  const source: RecordSource = { kind: 'records', file, files: 1, size: content.size, values };
  return source;

  async function* values(): AsyncGenerator<readonly FoundValue[]> {
    yield await Promise.resolve([found]);
  }
}

/** Assessments in a list, or one a line, of which a few are held at a time. */
export function listSource(file: string, content: Blob, format: 'json' | 'jsonl'): RecordSource {
  async function* values(heard?: Heard): AsyncGenerator<readonly FoundValue[]> {
    for await (const pieces of jsonPieces(decodeText(chunksOf(content, heard)), format)) {
      yield pieces.map((piece): FoundValue => {
        const json = readJson(piece);
        const found = 'value' in json ? { value: json.value } : { problem: json.problem };
        return { file, row: json.line, place: String(json.line), found };
      });
    }
  }
  return { kind: 'records', file, files: 1, size: content.size, values };
}

function registerSource(file: string, size: number, value: unknown): Source | IntakeProblem {
  const { ok, issues, ...read } = parseRegister(value);
  if (!ok || !('value' in read)) return fileProblem(file, issues[0] ?? intakeIssue('file/no-programme', {}));
  return { kind: 'register', file, size, register: read.value, issues };
}

async function beginning(content: Blob): Promise<string> {
  for await (const text of decodeText(chunksOf(content.slice(0, 1024)))) return text.trimStart();
  return '';
}

/** The text of a JSON document. */
export async function wholeText(content: Blob): Promise<string> {
  let text = '';
  for await (const piece of decodeText(chunksOf(content))) text += piece;
  return text;
}

/** The value that a text is; `undefined` where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function holdsLines(text: string): boolean {
  const end = text.indexOf('\n');
  return end > 0 && isAssessment(parsed(text.slice(0, end)));
}
