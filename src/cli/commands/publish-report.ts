import { cohortFigures } from '../../core/analytics/cohort/cohort-figures.js';
import { tallyCohort } from '../../core/analytics/cohort/tally-cohort.js';
import { publishSegments, type PublishedSegments } from '../../core/analytics/disclosure/publish-segments.js';
import type { DisclosureRules } from '../../core/analytics/disclosure/rules.js';
import { EXIT } from '../exit-codes.js';
import { openOutput } from '../output/open-output.js';
import { disclosureRules } from '../publication/disclosure-rules.js';
import { publicationDocument } from '../publication/publication-document.js';
import { tablesConflict, tablesDiffer, type Publication } from '../publication/publication.js';
import { readPublication } from '../publication/read-publication.js';
import { reportNames } from '../report/names.js';
import { renderReport, reportFormat } from '../report/render.js';
import { checkAnswered, reportScope } from '../report/report-scope.js';
import { figuresOf, groupingBy } from '../report/segments-of.js';
import { cohortOfFile } from './cohort-of-file.js';
import type { CommandContext } from './command.js';
import { segmentsBy } from './segments-by.js';

/** What divides a publication when nothing else is asked for. */
const USUAL = ['sector'];

/** Writes figures by segment as far as they may be published, or nothing, with the reason. */
export async function publishReport(context: CommandContext, out: string | undefined): Promise<0 | 1> {
  const { io, options, messages, language } = context;
  const format = reportFormat(options, out);
  const rules = disclosureRules(options);
  const earlier = await Promise.all(options.texts('before').map((file) => readPublication(file, io)));
  const wanted = options.texts('by').length > 0 ? options.texts('by') : USUAL;
  const { result, cohort, compiled, asOf } = await cohortOfFile(context, {
    indicators: [],
    by: (instrument, register) => {
      const by = segmentsBy(instrument, register, wanted);
      return register ? [] : by.filter((field) => field !== 'wave');
    },
  });
  const { reporter, stream, register, counts } = result;
  const words = messages.report;
  if (!cohort || cohort.assessments.rows === 0) {
    await reporter.failure(words.nothing, { code: 'nothing' });
    await reporter.close();
    return EXIT.data;
  }
  const names = reportNames(stream.instrument, compiled.index.id, language, words, register?.programme.waves);
  const wave = options.text('wave');
  const asked = { asOf, wave, register };
  const scope = reportScope(cohort, asked);
  checkAnswered(scope, asked, names.wave);
  const whole = cohortFigures(tallyCohort(cohort.scores, scope.rows));
  const tables: PublishedSegments[] = [];
  const divide = groupingBy(cohort, scope, register);
  for (const field of segmentsBy(stream.instrument, register, wanted)) {
    const grouping = divide(field);
    if (!grouping) continue;
    const published = publishSegments(figuresOf(cohort, grouping), whole, rules);
    if (!published.ok) return refuse(published.reason, names.field(grouping.by));
    tables.push(published.value);
  }
  if (tablesConflict(tables)) return refuse('tables/differ', null);
  const publication = publicationOf(
    tables,
    { programme: register?.programme.id ?? null, wave: wave ?? null, asOf: scope.asOf },
    rules,
  );
  const document = publicationDocument(publication, register?.programme ?? null, names, words, language);
  const output = await openOutput(out, io);
  await output.write(renderReport(format, document, publication));
  await output.commit();
  const warned = earlier.flatMap(({ file, tables: before }) => {
    const found = tablesDiffer(before, tables);
    return found.length > 0 ? [{ file, found }] : [];
  });
  for (const { file, found } of warned) {
    const few = found.filter(({ code }) => code === 'few').length;
    await reporter.warning(words.publicationDiffers(file, few, found.length - few), {
      type: 'differencing',
      file,
      places: found,
    });
  }
  await reporter.close();
  return counts.faulty === 0 && warned.length === 0 ? EXIT.ok : EXIT.data;

  async function refuse(reason: string, field: string | null): Promise<1> {
    await reporter.failure(
      [...(field === null ? [] : [`${words.headings.segments(field)}:`]), words.refused(reason)].join(' '),
      {
        code: reason,
      },
    );
    await reporter.close();
    return EXIT.data;
  }
}

function publicationOf(
  tables: readonly PublishedSegments[],
  head: Pick<Publication, 'programme' | 'wave' | 'asOf'>,
  { threshold, rounding }: DisclosureRules,
): Publication {
  return { format: 1, kind: 'published-segments', ...head, threshold, rounding, tables };
}
