import { csvText } from '../../core/exchange/csv/csv-text.js';
import { supportedBy } from '../../core/analytics/register/supported-by.js';
import type { EnterpriseLine } from '../../core/programme/enterprise-lines.js';
import { named, type ProgrammeView } from './programme-view.js';

/**
 * The enterprises of a list as CSV: what the register knows, and of each wave date, score and level. Scores are unrounded,
 * with a point as the decimal sign.
 */
export function enterpriseCsv(view: ProgrammeView, lines: readonly EnterpriseLine[]): string {
  const { messages, cohort, overview, labels, nameSegment } = view;
  const { enterprises, scope } = messages;
  const { waves } = cohort.file.programme;
  const head = [enterprises.code, enterprises.name, scope.names.sector, scope.names.sizeClass, scope.names.place];
  const perWave = waves.flatMap(({ names }) =>
    [enterprises.date, enterprises.latest, enterprises.level].map((column) => `${named(messages, names)}: ${column}`),
  );
  const rows = lines.map(({ enterprise, scores }) => [
    enterprise.code?.code ?? null,
    enterprise.name,
    enterprise.sector ? nameSegment('sector', enterprise.sector.code) : null,
    enterprise.sizeClasses.map((size) => nameSegment('sizeClass', size)).join(' / '),
    enterprise.place ? nameSegment('place', enterprise.place.code) : null,
    supportedBy(enterprise, overview.wave.to).length > 0 ? enterprises.yes : enterprises.no,
    ...waves.flatMap(({ id }) => {
      const found = scores.find(({ wave }) => wave === id);
      return [found?.date ?? null, found?.score ?? null, found?.level ? labels.level(found.level) : null];
    }),
  ]);
  return csvText([[...head, enterprises.supported, ...perWave], ...rows]);
}
