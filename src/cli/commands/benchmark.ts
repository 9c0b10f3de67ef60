import { DISCLOSURE_RULES, rulesProblem, type DisclosureRules } from '../../core/analytics/disclosure/rules.js';
import type { CohortBenchmark } from '../../core/benchmarks/cohort-benchmark.js';
import { publishBenchmark } from '../cohort/publish-benchmark.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { pair, READING } from '../input/read-options.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { openOutput } from '../output/open-output.js';
import { checkDistinct } from '../output/same-file.js';
import { cohortOfFile, segmentFields } from './cohort-of-file.js';
import type { Command, CommandContext } from './command.js';
import { onlyFile } from './read-stream.js';

/** Publishes figures of a cohort that a result can be compared with, protected by the rules of disclosure. */
export const benchmark: Command = {
  options: [...READING, 'index', 'variant', 'weighting', 'population', 'where', 'as-of', 'id', 'threshold', 'out'],
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
  const rules = rulesOf(options.text('threshold'));
  const where = whereOf(options.texts('where'));
  const { result, cohort, asOf, compiled } = await cohortOfFile(context, {
    indicators: [],
    by: (instrument) => checkedFields(instrument, where),
  });
  const { reporter } = result;
  const id = options.text('id') ?? `${compiled.basis.instrument}-${asOf}`;
  const head = { id, asOf, population: { words, profile: where } };
  const published = cohort
    ? publishBenchmark(cohort, head, rules)
    : ({ ok: false, reason: 'enterprises/too-few' } as const);
  if (!published.ok) {
    await reporter.failure(messages.report.refused(published.reason), { code: published.reason });
    await reporter.close();
    return EXIT.data;
  }
  const output = await openOutput(out, io);
  await output.write(`${JSON.stringify(published.value satisfies CohortBenchmark, null, 2)}\n`);
  await output.commit();
  const { n } = published.value.overall;
  await reporter.note(messages.report.benchmarkWritten(n), { type: 'summary', n });
  await reporter.note(messages.report.benchmarkCaution, { type: 'caution' });
  await reporter.close();
  return result.counts.faulty === 0 ? EXIT.ok : EXIT.data;
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

function rulesOf(text: string | undefined): DisclosureRules {
  const threshold = text === undefined ? DISCLOSURE_RULES.threshold : Number(text);
  const meanFrom = Math.max(DISCLOSURE_RULES.meanFrom, threshold);
  const quartilesFrom = Math.max(DISCLOSURE_RULES.quartilesFrom, meanFrom);
  const rules = { ...DISCLOSURE_RULES, threshold, meanFrom, quartilesFrom };
  if (rulesProblem(rules)) {
    throw new Failure('malformedValue', { option: '--threshold', value: text ?? '', example: '5' });
  }
  return rules;
}
