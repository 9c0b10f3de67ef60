import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { READING } from '../input/read-options.js';
import { openOutput } from '../output/open-output.js';
import { checkDistinct } from '../output/same-file.js';
import { reportDocument } from '../report/document.js';
import { reportFigures } from '../report/figures.js';
import { reportNames } from '../report/names.js';
import { renderReport, reportFormat } from '../report/render.js';
import { checkAnswered, reportScope } from '../report/report-scope.js';
import { REPORTED } from '../report/reported-indicators.js';
import { cohortOfFile } from './cohort-of-file.js';
import type { Command, CommandContext } from './command.js';
import { publishReport } from './publish-report.js';
import { onlyFile } from './read-stream.js';
import { segmentsBy } from './segments-by.js';

/** Summarises responses or a register: indicators, levels, scores, segments, change. */
export const report: Command = {
  options: [
    ...READING,
    'index',
    'variant',
    'weighting',
    'by',
    'wave',
    'as-of',
    'actions',
    'publish',
    'threshold',
    'rounding',
    'before',
    'format',
    'out',
  ],
  run: runReport,
};

/** Options that say how something is published. */
const PUBLISHING = ['threshold', 'rounding', 'before'] as const;

async function runReport(context: CommandContext): Promise<0 | 1> {
  const { io, options, messages, language } = context;
  const out = options.text('out');
  checkDistinct(onlyFile(context), out);
  if (options.has('publish')) return publishReport(context, out);
  const lonely = PUBLISHING.find((option) => options.has(option));
  if (lonely) throw new Failure('optionNeeds', { option: `--${lonely}`, needed: '--publish' });
  const format = reportFormat(options, out);
  const wanted = options.texts('by');
  const { result, cohort, compiled, chosen, asOf } = await cohortOfFile(context, {
    indicators: REPORTED,
    by: (instrument, register) => {
      const by = segmentsBy(instrument, register, wanted);
      return register ? [] : by.filter((field) => field !== 'wave');
    },
    details: true,
  });
  const { reporter, stream, register, counts } = result;
  if (!cohort || (cohort.assessments.rows === 0 && !register)) {
    await reporter.failure(messages.report.nothing, { code: 'nothing' });
    await reporter.close();
    return EXIT.data;
  }
  const names = reportNames(stream.instrument, compiled.index.id, language, messages.report, register?.programme.waves);
  const asked = { asOf, wave: options.text('wave'), register };
  const scope = reportScope(cohort, asked);
  checkAnswered(scope, asked, names.wave);
  const figures = reportFigures(cohort, stream.instrument, compiled, scope, {
    ...asked,
    by: segmentsBy(stream.instrument, register, wanted),
    actions: options.has('actions'),
    options: chosen,
  });
  const document = reportDocument(figures, counts.faulty, names, messages.report, language);
  const output = await openOutput(out, io);
  await output.write(renderReport(format, document, { faulty: counts.faulty, ...figures }));
  await output.commit();
  await reporter.close();
  return counts.faulty === 0 ? EXIT.ok : EXIT.data;
}
