import type { CohortBenchmark } from '../../core/benchmarks/cohort-benchmark.js';
import { parseCohortBenchmark } from '../../core/benchmarks/parse-cohort-benchmark.js';
import { error } from '../../core/model/known-issue.js';
import { benchmarkDifferencing } from '../cohort/benchmark-differencing.js';
import { populationRows } from '../cohort/population-rows.js';
import { checkedFields, inProfile, knownFields, whereOf } from './where.js';
import { publishBenchmark } from '../cohort/publish-benchmark.js';
import { EXIT } from '../exit-codes.js';
import { DataFailure, Failure } from '../failure.js';
import { readJsonFile } from '../input/json-file.js';
import { disclosureRules } from '../publication/disclosure-rules.js';
import { withConsent, withoutConsent } from '../register/benchmark-consent.js';
import { reportScope } from '../report/report-scope.js';
import { READING } from '../input/read-options.js';
import { openOutput } from '../output/open-output.js';
import { checkDistinct } from '../output/same-file.js';
import { cohortOfFile } from './cohort-of-file.js';
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

async function runBenchmark(context: CommandContext): Promise<0 | 1> {
  const { io, options, messages } = context;
  const file = onlyFile(context);
  const out = options.text('out');
  checkDistinct(file, out);
  const words = Object.fromEntries(options.texts('population').map((text) => said(text)));
  if (Object.keys(words).length === 0) throw new Failure('valueMissing', { option: '--population' });
  const rules = disclosureRules(options);
  const wanted = whereOf(options.texts('where'));
  const earlier = await Promise.all(options.texts('before').map((name) => readBenchmark(name, context)));
  const fields = earlier.flatMap(({ benchmark: { population } }) => Object.keys(population.profile));
  const { result, cohort, asOf, compiled } = await cohortOfFile(context, {
    indicators: [],
    by: (instrument) => [...new Set([...checkedFields(instrument, wanted), ...knownFields(instrument, fields)])],
    allowed: withConsent,
  });
  const { reporter, register, stream } = result;
  const where = inProfile(wanted, stream.instrument);
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

function said(text: string): readonly [string, string] {
  const example = 'vi="doanh nghiệp ở thành phố Huế"';
  const at = text.indexOf('=');
  const [language, words] = [text.slice(0, Math.max(0, at)), text.slice(at + 1).trim()];
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) || words === '') {
    throw new Failure('malformedValue', { option: '--population', value: text, example });
  }
  return [language, words];
}
