import type { Words } from '../../model/words.js';
import type { variables } from './variables.js';
import { variablesByYear, type YearId } from './years.js';

type IndexWords = Words['indices'][string];

/** What the lists leave open: of a variable in every year that counts it, of every year alike, and of a single year. */
export interface OpenPoints {
  readonly ofVariables: Readonly<Partial<Record<keyof typeof variables, string>>>;
  readonly ofEveryYear: Readonly<Record<string, string>>;
  readonly ofYears: Readonly<Partial<Record<YearId, Readonly<Record<string, string>>>>>;
}

/** What the five indices say in one language: the same labels, levels and limits, apart from the year. */
interface SharedWords extends Pick<IndexWords, 'levels' | 'levelIf'> {
  readonly labels: Readonly<Record<keyof typeof variables, string>>;
  readonly openPoints: OpenPoints;
  readonly title: (year: string) => string;
  readonly description: (year: string, version: string) => string;
}

/** The words of every survey year, each with the labels of its own twelve variables. */
export function indexWords({
  labels,
  openPoints: { ofVariables, ofEveryYear, ofYears },
  title,
  description,
  ...levels
}: SharedWords): Record<YearId, IndexWords> {
  const ofYear = (id: YearId): IndexWords => {
    const year = id.slice('dii-'.length);
    const version = Number(year) % 2 === 1 ? '3' : '4';
    const counted: readonly (keyof typeof variables)[] = variablesByYear[id];
    const nodes = Object.fromEntries(counted.map((variable) => [variable, { label: labels[variable] }]));
    const ofCounted = counted.flatMap((variable) => {
      const point = ofVariables[variable];
      return point === undefined ? [] : [[`${variable}-open`, point] as const];
    });
    const openPoints = { ...ofYears[id], ...Object.fromEntries(ofCounted), ...ofEveryYear };
    return { title: title(year), description: description(year, version), nodes, openPoints, ...levels };
  };
  return {
    'dii-2025': ofYear('dii-2025'),
    'dii-2024': ofYear('dii-2024'),
    'dii-2023': ofYear('dii-2023'),
    'dii-2022': ofYear('dii-2022'),
    'dii-2021': ofYear('dii-2021'),
  };
}
