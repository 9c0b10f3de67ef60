import { csvLine, BYTE_ORDER_MARK } from '../../core/exchange/csv/csv-text.js';
import { EXIT } from '../exit-codes.js';
import { choice, READING } from '../input/read-options.js';
import { openOutput, type Output } from '../output/open-output.js';
import { checkDistinct } from '../output/same-file.js';
import { scoreOptions } from '../scores/score-options.js';
import { createBatchScorer, type BatchScorer } from '../scores/score-batch.js';
import { scoreHeader, scoreRow } from '../scores/score-row.js';
import type { Command, CommandContext } from './command.js';
import { onlyFile, readStream, type ResponseTarget } from './read-stream.js';

/** Scores responses, batch by batch. */
export const score: Command = {
  options: [...READING, 'index', 'variant', 'weighting', 'format', 'out'],
  run: runScore,
};

async function runScore(context: CommandContext): Promise<0 | 1> {
  const { io, options, messages } = context;
  const file = onlyFile(context);
  const out = options.text('out');
  checkDistinct(file, out);
  const format = choice('format', options, ['csv', 'jsonl']) ?? (out?.toLowerCase().endsWith('.csv') ? 'csv' : 'jsonl');
  const output = await openOutput(out, io);
  try {
    const { counts, reporter, readable } = await readStream(context, file, scoresTo(output, format, context));
    if (readable) await output.commit();
    else await output.discard();
    if (readable) await reporter.note(messages.scored(counts), { type: 'summary', ...counts });
    await reporter.close();
    return readable && counts.faulty === 0 ? EXIT.ok : EXIT.data;
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** Writes the scores of every batch. */
function scoresTo(output: Output, format: 'csv' | 'jsonl', { options }: CommandContext): ResponseTarget {
  let scorer: BatchScorer | null = null;
  return {
    async begin({ instrument }) {
      scorer = createBatchScorer(instrument, scoreOptions(instrument.structure, options));
      if (format === 'csv') await output.write(BYTE_ORDER_MARK + csvLine(scoreHeader(scorer.dimensions)));
    },
    async records(records) {
      if (!scorer || records.length === 0) return;
      const scored = scorer.batch(records);
      const lines = scored.map((one) => (format === 'csv' ? csvLine(scoreRow(one)) : `${JSON.stringify(one)}\n`));
      await output.write(lines.join(''));
    },
  };
}
