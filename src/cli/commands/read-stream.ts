import type { RowIssue } from '../../core/exchange/row-issue.js';
import type { FaultyRow } from '../../core/exchange/row-reader.js';
import type { TableRecord } from '../../core/exchange/table-record.js';
import { randomUUID } from 'node:crypto';
import { Failure, Interrupted } from '../failure.js';
import type { Counts } from '../i18n/messages.js';
import { openInput } from '../input/input-file.js';
import { openResponses, type ResponseStream } from '../input/open-responses.js';
import { readOptions } from '../input/read-options.js';
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
  readonly begin: (stream: ResponseStream) => Promise<void>;
  readonly records: (records: readonly NumberedRecord[]) => Promise<void>;
  readonly faulty?: (rows: readonly FaultyRow[]) => Promise<void>;
}

/** What came of reading a file of responses. */
export interface ReadResult {
  readonly counts: Counts;
  readonly reporter: Reporter;
  readonly stream: ResponseStream;
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
  name: string,
  target: ResponseTarget,
  sink = context.io.stderr,
): Promise<ReadResult> {
  const { io, options, language } = context;
  const file = await openInput(name, io);
  const stream = await openResponses(file, { ...readOptions(options), language, newId: () => randomUUID() });
  const reporter = context.reporter(stream.instrument.regionIssues, sink);
  const readable = await tellColumns(stream, name, reporter);
  const counts = { rows: 0, faulty: 0, warnings: 0 };
  if (!readable) return { counts, reporter, stream, readable };
  const progress = context.progress(file.size);
  await target.begin(stream);
  for await (const readings of stream.batches) {
    if (io.signal.aborted) throw new Interrupted();
    const right = readings.flatMap((one) => (one.ok ? [one] : []));
    const faulty = readings.flatMap((one) => (one.ok ? [] : [one]));
    const issues = readings.flatMap((one) => one.issues);
    counts.rows += right.length;
    counts.faulty += faulty.length;
    counts.warnings += issues.filter(({ issue }) => issue.severity === 'warning').length;
    if (issues.length > 0) await progress.clear();
    await tellRows(issues, name, reporter);
    await target.records(right);
    await target.faulty?.(faulty);
    await progress.update(counts.rows + counts.faulty, file.read());
  }
  await progress.clear();
  return { counts, reporter, stream, readable };
}

async function tellColumns({ mapping }: ResponseStream, file: string, reporter: Reporter): Promise<boolean> {
  const issues = mapping?.issues ?? [];
  for (const issue of issues) await reporter.issue({ file, line: 1, column: null }, issue);
  return issues.every(({ severity }) => severity === 'warning');
}

async function tellRows(issues: readonly RowIssue[], file: string, reporter: Reporter): Promise<void> {
  for (const { row, column, issue } of issues) await reporter.issue({ file, line: row, column }, issue);
}
