import { EXIT } from '../exit-codes.js';
import { nearest } from '../../core/text/nearest.js';
import { Failure } from '../failure.js';
import { choice, READING } from '../input/read-options.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { openOutput } from '../output/open-output.js';
import { checkDistinct } from '../output/same-file.js';
import { reportDocument } from '../report/document.js';
import { reportFigures } from '../report/figures.js';
import { REPORTED } from '../report/is-reported.js';
import { reportNames } from '../report/names.js';
import { reportCsv } from '../report/render-csv.js';
import { reportHtml } from '../report/render-html.js';
import { reportText } from '../report/render-text.js';
import { cohortOfFile, segmentFields } from './cohort-of-file.js';
import type { Command, CommandContext } from './command.js';
import { onlyFile } from './read-stream.js';

/** Summarises responses: indicators, levels, scores, segments, change. */
export const report: Command = {
  options: [...READING, 'index', 'variant', 'weighting', 'by', 'as-of', 'format', 'out'],
  run: runReport,
};

const DEFAULT_SEGMENTS = ['sector', 'size-class', 'place', 'wave'];
const FORMATS = ['table', 'json', 'csv', 'html'] as const;

async function runReport(context: CommandContext): Promise<0 | 1> {
  const { io, options, messages, language } = context;
  const out = options.text('out');
  checkDistinct(onlyFile(context), out);
  const format = choice('format', options, FORMATS) ?? formatOf(out);
  const { result, cohort, compiled, asOf } = await cohortOfFile(context, {
    indicators: REPORTED,
    by: (instrument) => segmentsBy(instrument, options.texts('by')).filter((field) => field !== 'wave'),
  });
  const { reporter, stream, counts } = result;
  if (!cohort) {
    await reporter.failure(messages.report.nothing, { code: 'nothing' });
    await reporter.close();
    return EXIT.data;
  }
  const by = segmentsBy(stream.instrument, options.texts('by'));
  const figures = reportFigures(cohort, { asOf, indicators: REPORTED, by });
  const names = reportNames(stream.instrument, compiled.index.id, language, messages.report);
  const document = reportDocument(figures, counts.faulty, names, messages.report, language);
  const output = await openOutput(out, io);
  await output.write(
    {
      json: () => `${JSON.stringify({ faulty: counts.faulty, ...figures }, null, 2)}\n`,
      csv: () => reportCsv(document),
      html: () => reportHtml(document),
      table: () => reportText(document),
    }[format](),
  );
  await output.commit();
  await reporter.close();
  return counts.faulty === 0 ? EXIT.ok : EXIT.data;
}

function formatOf(out: string | undefined): (typeof FORMATS)[number] {
  const ending = /\.(json|csv|html)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  return FORMATS.find((format) => format === ending) ?? 'table';
}

/** What segments are made by: what was asked for, or else what there is of the usual. */
function segmentsBy(instrument: LoadedInstrument, wanted: readonly string[]): readonly string[] {
  const known = [...segmentFields(instrument), 'wave'];
  const unknown = wanted.find((field) => !known.includes(field));
  if (unknown === undefined) return wanted.length > 0 ? wanted : DEFAULT_SEGMENTS.filter((one) => known.includes(one));
  const meant = nearest(unknown, known);
  const near = meant === undefined ? {} : { nearest: meant };
  throw new Failure('unknownValue', { option: '--by', value: unknown, known: known.join(', '), ...near });
}
