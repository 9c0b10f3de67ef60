import { columnsOf, csvText, rowOf } from '../../dist/core/exchange/index.js';
import { compileInstrument } from '../../dist/core/index.js';
import { smeScreeningStructure as structure } from '../../dist/core/instruments/sme-screening/index.js';
import { vietnam } from '../../dist/core/regions/vietnam/index.js';

const { hash } = compileInstrument(structure);

/** Responses to the short questionnaire, a different one for each number. */
export function screeningResponses(count) {
  return Array.from({ length: count }, (_, at) => ({
    format: 1,
    id: `r${at + 1}`,
    instrument: { id: structure.id, version: structure.version, hash },
    profile: { form: 'enterprise', sector: 'cgi'[at % 3], persons: 5 + at, place: '46' },
    answers: Object.fromEntries(structure.items.map((item, place) => [item.id, answer(item, at + place)])),
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: '2026-03-01T02:00:00Z',
    completedAt: '2026-03-01T02:05:00Z',
  }));
}

/** The same as the text of a CSV file. */
export function screeningCsv(count) {
  const columns = columnsOf(structure, vietnam);
  const rows = screeningResponses(count).map((response) => rowOf(columns, { response }));
  return csvText([columns.map(({ header }) => header), ...rows]);
}

/** The same as JSON Lines. */
export function screeningLines(count) {
  return screeningResponses(count)
    .map((response) => `${JSON.stringify(response)}\n`)
    .join('');
}

function answer(item, at) {
  const { id } = item.options[at % item.options.length];
  return { value: item.kind === 'multiple' ? [id] : id };
}
