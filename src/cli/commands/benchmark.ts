import type { CohortBenchmark } from '../../core/benchmarks/cohort-benchmark.js';
import { parseCohortBenchmark } from '../../core/benchmarks/parse-cohort-benchmark.js';
import type { Assessment } from '../../core/model/assessment.js';
import { error } from '../../core/model/known-issue.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import { benchmarkDifferencing } from '../cohort/benchmark-differencing.js';
import { populationRows } from '../cohort/population-rows.js';
import { publishBenchmark } from '../cohort/publish-benchmark.js';
import { EXIT } from '../exit-codes.js';
import { DataFailure, Failure } from '../failure.js';
import { readJsonFile } from '../input/json-file.js';
import { disclosureRules } from '../publication/disclosure-rules.js';
import { reportScope } from '../report/report-scope.js';
import { pair, READING } from '../input/read-options.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { openOutput } from '../output/open-output.js';
import { checkDistinct } from '../output/same-file.js';
import { cohortOfFile, segmentFields } from './cohort-of-file.js';
import type { Command, CommandContext } from './command.js';
import { onlyFile } from './read-stream.js';

/** Publishes figures of a cohort that a result can be compared with, protected by the rules of disclosure. */
export const benchmark: Command = {
  options: [
    ...READING,
    'index',
    'variant',
    'weighting',
    'population',
    'where',
    'wave',
    'as-of',
    'id',
    'threshold',
    'before',
    'out',
  ],
  run: runBenchmark,
};

type Where = CohortBenchmark['population']['profile'];

async function runBenchmark(context: CommandContext): Promise<0 | 1> {
  const { io, options, messages } = context;
  const file = onlyFile(context);
  const out = options.text('out');
  checkDistinct(file, out);
  const words = Object.fromEntries(options.texts('population').map((text) => said(text)));
  if (Object.keys(words).length === 0) throw new Failure('valueMissing', { option: '--population' });
  const rules = disclosureRules(options);
  const where = whereOf(options.texts('where'));
  const earlier = await Promise.all(options.texts('before').map((name) => readBenchmark(name, context)));
  const fields = [where, ...earlier.map(({ benchmark: { population } }) => population.profile)].flatMap(Object.keys);
  const { result, cohort, asOf, compiled } = await cohortOfFile(context, {
    indicators: [],
    by: (instrument) => [...new Set([...checkedFields(instrument, where), ...knownFields(instrument, fields)])],
    allowed: withConsent,
  });
  const { reporter, register } = result;
  const left = register ? withoutConsent(register) : null;
  if (left && left.assessments > 0) {
    await reporter.note(messages.report.withoutConsent(left.assessments, left.enterprises), {
      type: 'withoutConsent',
      ...left,
    });
  }
  const id = options.text('id') ?? `${compiled.basis.instrument}-${asOf}`;
  const wave = options.text('wave');
  const scope = cohort && reportScope(cohort, { asOf, wave, register });
  const rowsOf = cohort && populationRows(cohort, register, asOf);
  const head = { id, asOf: scope?.asOf ?? asOf, population: { words, profile: where } };
  const rows = scope && rowsOf ? rowsOf(scope.rows, where) : new Uint32Array();
  const published = cohort
    ? publishBenchmark(cohort, rows, head, rules)
    : ({ ok: false, reason: 'enterprises/too-few' } as const);
  if (!cohort || !rowsOf || !published.ok) {
    const reason = published.ok ? 'enterprises/too-few' : published.reason;
    await reporter.failure(messages.report.refused(reason), { code: reason });
    await reporter.close();
    return EXIT.data;
  }
  const known = earlier.map((one) => {
    const day = one.benchmark.asOf;
    const then = reportScope(cohort, { asOf: day, wave: undefined, register }).rows;
    return { ...one, rows: rowsOf(then, one.benchmark.population.profile) };
  });
  const warnings = benchmarkDifferencing(
    { benchmark: published.value, rows },
    known,
    cohort.assessments.enterprise,
    rules.threshold,
  );
  const output = await openOutput(out, io);
  await output.write(`${JSON.stringify(published.value satisfies CohortBenchmark, null, 2)}\n`);
  await output.commit();
  const { n } = published.value.overall;
  await reporter.note(messages.report.benchmarkWritten(n), { type: 'summary', n });
  await reporter.note(messages.report.benchmarkCaution, { type: 'caution' });
  for (const { code, files } of warnings) {
    await reporter.warning(messages.report.benchmarkDiffers[code](files.join(', ')), {
      type: 'differencing',
      code,
      files,
    });
  }
  await reporter.close();
  return result.counts.faulty === 0 && warnings.length === 0 ? EXIT.ok : EXIT.data;
}

/** An earlier benchmark. */
async function readBenchmark(name: string, { io }: CommandContext) {
  const outcome = parseCohortBenchmark(await readJsonFile(name, io));
  const [issue] = outcome.issues;
  if (!outcome.ok) throw new DataFailure(name, issue ?? error('benchmark/malformed', [], { key: 'kind' }));
  return { file: name, benchmark: outcome.value };
}

/** The answers that may be used for this: those whose enterprise agreed to it. */
function withConsent(register: ProgrammeFile): ProgrammeFile {
  return { ...register, assessments: register.assessments.filter(agreed) };
}

function agreed({ consent }: Assessment): boolean {
  return consent?.purposes.includes('benchmark') ?? false;
}

/** Assessments without that consent, and enterprises that have no other ones. */
function withoutConsent({ assessments }: ProgrammeFile) {
  const used = new Set(assessments.filter(agreed).map(({ enterprise }) => enterprise));
  const left = assessments.filter((one) => !agreed(one));
  const enterprises = new Set(left.map(({ enterprise }) => enterprise).filter((id) => !used.has(id))).size;
  return { assessments: left.length, enterprises };
}

function said(text: string): readonly [string, string] {
  const example = 'vi="doanh nghiệp ở thành phố Huế"';
  const at = text.indexOf('=');
  const [language, words] = [text.slice(0, Math.max(0, at)), text.slice(at + 1).trim()];
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) || words === '') {
    throw new Failure('malformedValue', { option: '--population', value: text, example });
  }
  return [language, words];
}

function whereOf(texts: readonly string[]): Where {
  const where: Record<string, string[]> = {};
  for (const text of texts) {
    const [field, value] = pair('where', text, 'sector=g');
    if (value === null) throw new Failure('malformedValue', { option: '--where', value: text, example: 'sector=g' });
    where[field] = [...(where[field] ?? []), value];
  }
  return where;
}

/** The fields of the profile that are asked for, where segments can be made by them. */
function checkedFields(instrument: LoadedInstrument, where: Where): readonly string[] {
  const known = segmentFields(instrument);
  const fields = Object.keys(where);
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown === undefined) return fields;
  throw new Failure('unknownValue', { option: '--where', value: unknown, known: known.join(', ') });
}

/** Fields that earlier benchmarks name, where segments can be made by them. */
function knownFields(instrument: LoadedInstrument, fields: readonly string[]): readonly string[] {
  const known = segmentFields(instrument);
  return fields.filter((field) => known.includes(field));
}
