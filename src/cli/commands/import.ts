import { BYTE_ORDER_MARK, csvLine } from '../../core/exchange/csv/csv-text.js';
import { errorRow, reportHeader } from '../../core/exchange/error-report.js';
import { recordJson } from '../../core/exchange/record-reader.js';
import type { Cell } from '../../core/exchange/cell.js';
import type { FaultyRow } from '../../core/exchange/row-reader.js';
import type { RowIssue } from '../../core/exchange/row-issue.js';
import { EXIT } from '../exit-codes.js';
import type { ResponseStream } from '../input/open-responses.js';
import { READING } from '../input/read-options.js';
import { openOutput, type Output } from '../output/open-output.js';
import { checkDistinct } from '../output/same-file.js';
import { issueWords } from '../reporter.js';
import type { Command, CommandContext } from './command.js';
import { onlyFile, readStream, type ReadResult, type ResponseTarget } from './read-stream.js';

/** Reads a table of responses into JSON Lines; faulty rows into a table of their own. */
export const importResponses: Command = { options: [...READING, 'out', 'errors'], run: runImport };

async function runImport(context: CommandContext): Promise<0 | 1> {
  const { io, options } = context;
  const file = onlyFile(context);
  const [out, report] = [options.text('out'), options.text('errors')];
  checkDistinct(file, out, report);
  const output = await openOutput(out, io);
  const errors = report === undefined ? null : await openOutput(report, io);
  try {
    const result = await readStream(context, file, recordsTo(output, errors, context));
    return await finish(result, output, errors, context);
  } catch (error) {
    await Promise.all([output.discard(), errors?.discard()]);
    throw error;
  }
}

/** Keeps what was written: a report only where there is something to report. */
async function finish(
  { counts, reporter, stream, readable }: ReadResult,
  output: Output,
  errors: Output | null,
  { messages, options }: CommandContext,
): Promise<0 | 1> {
  await (readable ? output.commit() : output.discard());
  await (counts.faulty > 0 ? errors?.commit() : errors?.discard());
  const { numbers } = stream;
  if (numbers) await reporter.note(messages.numbersRead[numbers], { type: 'numbers', numbers });
  if (readable) await reporter.note(messages.imported(counts), { type: 'summary', ...counts });
  const report = options.text('errors');
  if (report !== undefined && counts.faulty > 0) {
    await reporter.note(messages.errorsWritten(report), { type: 'errors', file: report });
  }
  await reporter.close();
  return readable && counts.faulty === 0 ? EXIT.ok : EXIT.data;
}

function recordsTo(output: Output, errors: Output | null, { messages }: CommandContext): ResponseTarget {
  let rowOf: (row: FaultyRow) => readonly Cell[] = ({ cells }) => cells;
  return {
    async begin(stream) {
      // What is not JSON of a response has one cell: the text itself.
      const header = stream.mapping?.header ?? ['#json'];
      rowOf = (row) => errorRow(header, row, describer(stream, messages));
      await errors?.write(BYTE_ORDER_MARK + csvLine(reportHeader(header)));
    },
    async records(records) {
      if (records.length > 0) await output.write(records.map(({ record }) => `${recordJson(record)}\n`).join(''));
    },
    async faulty(rows) {
      if (rows.length > 0) await errors?.write(rows.map((row) => csvLine(rowOf(row))).join(''));
    },
  };
}

function describer({ instrument }: ResponseStream, messages: CommandContext['messages']): (issue: RowIssue) => string {
  const describe = issueWords(messages, instrument.regionIssues);
  return ({ column, issue }) => {
    const { problem, remedy } = describe(issue);
    return [...(column === null ? [] : [`${column}:`]), problem, remedy].join(' ').trim();
  };
}
