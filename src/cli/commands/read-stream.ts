import type { RowIssue } from '../../core/exchange/row-issue.js';
import type { FaultyRow } from '../../core/exchange/row-reader.js';
import type { TableRecord } from '../../core/exchange/table-record.js';
import { instrumentsIn } from '../../core/programme/programme-cohort.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import { randomUUID } from 'node:crypto';
import { EXIT } from '../exit-codes.js';
import { Failure, Interrupted } from '../failure.js';
import type { Counts } from '../i18n/messages.js';
import { loadInstrument } from '../instruments/load-instrument.js';
import { SHIPPED_IDS } from '../instruments/shipped.js';
import type { Sink } from '../io.js';
import { openResponses, type ResponseStream } from '../input/open-responses.js';
import { readOptions } from '../input/read-options.js';
import { openFile, type OpenedFile } from '../register/open-file.js';
import { readRegister, tellRegister } from '../register/read-register.js';
import { registerStream } from '../register/register-stream.js';
import type { Reporter } from '../reporter.js';
import type { CommandContext } from './command.js';

/** A record with the line where it stands. */
export interface NumberedRecord {
  readonly row: number;
  readonly record: TableRecord;
}

/** What is made of responses as they come. */
export interface ResponseTarget {
  /** Everything is known but the rows. */
  readonly begin: (stream: ResponseStream, register: ProgrammeFile | null) => Promise<void>;
  readonly records: (records: readonly NumberedRecord[]) => Promise<void>;
  readonly faulty?: (rows: readonly FaultyRow[]) => Promise<void>;
  /** The assessments of a register that may be used; all of them when left out. */
  readonly allowed?: (register: ProgrammeFile) => ProgrammeFile;
}

/** What came of reading a file of responses. */
export interface ReadResult {
  readonly counts: Counts;
  readonly reporter: Reporter;
  readonly stream: ResponseStream;
  /** The register that the responses come from; `null` where they come from a file of responses. */
  readonly register: ProgrammeFile | null;
  /** Whether the columns allow to read the rows at all. */
  readonly readable: boolean;
}

/** The only file that a command was called with. */
export function onlyFile({ files }: CommandContext): string {
  const [file, ...others] = files;
  if (file === undefined) throw new Failure('noFile', {});
  if (others.length > 0) throw new Failure('tooManyFiles', { count: files.length });
  return file;
}

/** Reads a file of responses batch by batch, tells what is wrong, shows how far it is, and hands on what is right. */
export async function readStream(
  context: CommandContext,
  source: string | OpenedFile,
  target: ResponseTarget,
  sink = context.io.stderr,
): Promise<ReadResult> {
  const { io } = context;
  const file = typeof source === 'string' ? await openFile(source, io) : source;
  const name = file.kind === 'register' ? file.name : file.file.name;
  const opened = await openOf(context, file, sink, target.allowed);
  const { stream, reporter, register, faulty, size, read } = opened;
  const readable = await tellColumns(stream, name, reporter);
  const counts = { rows: 0, faulty, warnings: 0 };
  if (!readable) return { counts, reporter, stream, register, readable };
  const progress = context.progress(size);
  await target.begin(stream, register);
  for await (const readings of stream.batches) {
    if (io.signal.aborted) throw new Interrupted();
    const right = readings.flatMap((one) => (one.ok ? [one] : []));
    const faulty = readings.flatMap((one) => (one.ok ? [] : [one]));
    const issues = readings.flatMap((one) => one.issues);
    counts.rows += right.length;
    counts.faulty += faulty.length;
    counts.warnings += issues.filter(({ issue }) => issue.severity === 'warning').length;
    if (issues.length > 0) await progress.clear();
    await tellRows(issues, name, stream.mapping !== null, reporter);
    await target.records(right);
    await target.faulty?.(faulty);
    await progress.update(counts.rows + counts.faulty, read());
  }
  await progress.clear();
  return { counts, reporter, stream, register, readable };
}

interface OpenStream extends Pick<ReadResult, 'reporter' | 'stream' | 'register'> {
  /** Lines of a register that were left out. */
  readonly faulty: number;
  readonly size: number | null;
  /** Bytes that were read so far. */
  readonly read: () => number;
}

/** Opens a file of responses, or those of a register, of which all that is wrong is told at once. */
async function openOf(
  context: CommandContext,
  opened: OpenedFile,
  sink: Sink,
  allowed: ResponseTarget['allowed'],
): Promise<OpenStream> {
  const { options, language } = context;
  if (opened.kind === 'other') {
    const { file } = opened;
    const stream = await openResponses(file, { ...readOptions(options), language, newId: () => randomUUID() });
    const reporter = context.reporter(stream.instrument.regionIssues, sink);
    return { stream, reporter, register: null, faulty: 0, size: file.size, read: file.read };
  }
  const wanted = options.text('instrument');
  const own = wanted === undefined ? undefined : await loadInstrument(wanted, language);
  const reading = await readRegister(opened.text, own);
  const reporter = context.reporter(own?.regionIssues, sink);
  await tellRegister(reading, opened, reporter);
  const { file, faulty } = reading;
  if (!file) {
    await reporter.close();
    throw new Failure('registerUnusable', { file: opened.name }, EXIT.data);
  }
  const stream = registerStream(allowed?.(file) ?? file, own ?? (await loadInstrument(instrumentOf(file), language)));
  return { stream, reporter, register: file, faulty, size: null, read: () => 0 };
}

/** The questionnaire that most assessments are by. */
function instrumentOf(file: ProgrammeFile): string {
  const [first] = instrumentsIn(file);
  if (first === undefined) throw new Failure('instrumentNeeded', { known: SHIPPED_IDS });
  return first;
}

async function tellColumns({ mapping }: ResponseStream, file: string, reporter: Reporter): Promise<boolean> {
  const issues = mapping?.issues ?? [];
  for (const issue of issues) await reporter.issue({ file, line: 1, column: null, path: null }, issue);
  return issues.every(({ severity }) => severity === 'warning');
}

/** A table has columns, and JSON has paths. */
async function tellRows(
  issues: readonly RowIssue[],
  file: string,
  isTable: boolean,
  reporter: Reporter,
): Promise<void> {
  for (const { row, column, issue } of issues) {
    const place = isTable ? { column, path: null } : { column: null, path: column };
    await reporter.issue({ file, line: row, ...place }, issue);
  }
}
