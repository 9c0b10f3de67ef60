import type { TableNames } from '../../core/programme/enterprise-table.js';
import { type ProgrammeView } from './programme-view.js';
import { named } from './written.js';

/** What the columns and values of the list are called, as plain data. */
export function tableNames({ messages, summary, shown, labels, nameSegment }: ProgrammeView): TableNames {
  const { enterprises, scope } = messages;
  const segments = (name: 'sector' | 'sizeClass' | 'place') =>
    Object.fromEntries(shown.choices[name].map((id) => [id, nameSegment(name, id)]));
  const levels = shown.overview.figures.levels?.levels ?? [];
  return {
    sheet: enterprises.heading,
    columns: {
      code: enterprises.code,
      name: enterprises.name,
      sector: scope.names.sector,
      sizeClass: scope.names.sizeClass,
      place: scope.names.place,
      supported: enterprises.supported,
      date: enterprises.date,
      score: enterprises.score,
      level: enterprises.level,
    },
    yes: enterprises.yes,
    no: enterprises.no,
    waves: summary.programme.waves.map(({ id, names }) => ({ id, name: named(messages, names) })),
    levels: Object.fromEntries(levels.map(({ id }) => [id, labels.level(id)])),
    segments: { sector: segments('sector'), sizeClass: segments('sizeClass'), place: segments('place') },
  };
}
