import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { formatOfName } from '../../formats/file-format.js';
import { choice, READING } from '../input/read-options.js';
import { openOutput } from '../output/open-output.js';
import { checkDistinct } from '../output/same-file.js';
import { EXPORTS, type ExportFormat } from '../output/record-writers.js';
import type { Command, CommandContext } from './command.js';
import { onlyFile, readStream } from './read-stream.js';

/** Writes responses as a table, or as JSON. */
export const exportResponses: Command = { options: [...READING, 'format', 'out'], run: runExport };

async function runExport(context: CommandContext): Promise<0 | 1> {
  const { io, options, messages } = context;
  const file = onlyFile(context);
  const out = options.text('out');
  checkDistinct(file, out);
  const format = formatOf(context, out);
  const output = await openOutput(out, io);
  const writer = EXPORTS[format](output);
  let provenance = 0;
  try {
    const { counts, reporter, readable } = await readStream(context, file, {
      begin: ({ instrument }) => writer.begin(instrument),
      async records(records) {
        provenance += records.reduce((sum, { record }) => sum + withProvenance(record.response.answers), 0);
        await writer.records(records.map(({ record }) => record));
      },
    });
    if (readable) await writer.end();
    await (readable ? output.commit() : output.discard());
    if (provenance > 0 && format !== 'json' && format !== 'jsonl') {
      await reporter.note(messages.provenanceLost(provenance), { type: 'provenanceLost', count: provenance });
    }
    if (readable) await reporter.note(messages.exported(counts), { type: 'summary', ...counts });
    await reporter.close();
    return readable && counts.faulty === 0 ? EXIT.ok : EXIT.data;
  } catch (error) {
    await output.discard();
    throw error;
  }
}

function formatOf({ options }: CommandContext, out: string | undefined): ExportFormat {
  const known = Object.keys(EXPORTS).filter((name): name is ExportFormat => name in EXPORTS);
  const format = choice('format', options, known) ?? (out === undefined ? null : formatOfName(out)) ?? 'csv';
  if (format === 'xlsx' && out === undefined) throw new Failure('outNeeded', { format: 'XLSX' });
  return format;
}

function withProvenance(answers: Readonly<Record<string, { readonly provenance?: unknown }>>): number {
  return Object.values(answers).filter(({ provenance }) => provenance !== undefined).length;
}
