import { EXIT } from '../exit-codes.js';
import { nearest } from '../../core/text/nearest.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import { Failure } from '../failure.js';
import { READING } from '../input/read-options.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { openOutput } from '../output/open-output.js';
import { checkDistinct } from '../output/same-file.js';
import { reportDocument } from '../report/document.js';
import { reportFigures } from '../report/figures.js';
import { reportNames } from '../report/names.js';
import { renderReport, reportFormat } from '../report/render.js';
import { REPORTED } from '../report/reported-indicators.js';
import { REGISTER_SEGMENTS, USUAL_REGISTER_SEGMENTS } from '../report/segments-of.js';
import { cohortOfFile, segmentFields } from './cohort-of-file.js';
import type { Command, CommandContext } from './command.js';
import { onlyFile } from './read-stream.js';

/** Summarises responses or a register: indicators, levels, scores, segments, change. */
export const report: Command = {
  options: [...READING, 'index', 'variant', 'weighting', 'by', 'wave', 'as-of', 'actions', 'format', 'out'],
  run: runReport,
};

const DEFAULT_SEGMENTS = ['sector', 'size-class', 'place', 'wave'];

async function runReport(context: CommandContext): Promise<0 | 1> {
  const { io, options, messages, language } = context;
  const out = options.text('out');
  checkDistinct(onlyFile(context), out);
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
  const figures = reportFigures(cohort, stream.instrument, compiled, {
    asOf,
    wave: options.text('wave'),
    register,
    by: segmentsBy(stream.instrument, register, wanted),
    actions: options.has('actions'),
    options: chosen,
  });
  const names = reportNames(stream.instrument, compiled.index.id, language, messages.report, register?.programme.waves);
  const document = reportDocument(figures, counts.faulty, names, messages.report, language);
  const output = await openOutput(out, io);
  await output.write(renderReport(format, document, { faulty: counts.faulty, ...figures }));
  await output.commit();
  await reporter.close();
  return counts.faulty === 0 ? EXIT.ok : EXIT.data;
}

/** What segments are made by: what was asked for, or else what there is of the usual. */
function segmentsBy(
  instrument: LoadedInstrument,
  register: ProgrammeFile | null,
  wanted: readonly string[],
): readonly string[] {
  const known = register ? REGISTER_SEGMENTS : [...segmentFields(instrument), 'wave'];
  const usual = register ? USUAL_REGISTER_SEGMENTS : DEFAULT_SEGMENTS;
  const named = wanted.map((field) => (register && field === 'size-class' ? 'sizeClass' : field));
  const unknown = named.find((field) => !known.some((one) => one === field));
  if (unknown === undefined) {
    return named.length > 0 ? named : usual.filter((field) => known.some((one) => one === field));
  }
  const meant = nearest(unknown, known);
  const near = meant === undefined ? {} : { nearest: meant };
  throw new Failure('unknownValue', { option: '--by', value: unknown, known: known.join(', '), ...near });
}
