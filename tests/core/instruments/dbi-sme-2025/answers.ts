import type { Answers } from '../../../../src/core/model/response.js';
import { QUESTIONS, SECTORS, TOOLS } from '../../../fixtures/published/dbi-sme-2025.js';
import type { Random } from '../../../fixtures/generated/random.js';

/** A sector whose tools are listed. */
export type Sector = (typeof SECTORS)[number][2];

/** What an enterprise is, in numbers: the step of each question (0 to 4), that of the connections, the tools it uses. */
export interface Given {
  readonly sector: Sector;
  readonly steps: Readonly<Record<string, number>>;
  readonly links: number;
  readonly tools: readonly string[];
}

/** Sectors in the order of the table. */
export const sectorIds = SECTORS.map(([, , id]) => id);
/** Ids of the seven common questions. */
export const questionIds = QUESTIONS.map(([, , , id]) => id);
/** The tools of a sector, in order. */
export const toolsOf = (sector: Sector): readonly string[] =>
  TOOLS.flatMap(([of, , id]) => (of === sector ? [id] : []));

const REACH = ['none', 'low', 'medium', 'high', 'full'];

/** The answer to a common question at a step. */
export const stepAnswer = (id: string, step: number): Answers => ({
  [id]: { value: id === 'technology-reach' ? (REACH[step] ?? '') : `step-${step + 1}` },
});

/** All scored answers. */
export function answersOf({ sector, steps, links, tools }: Given): Answers {
  const common = questionIds.map((id) => stepAnswer(id, steps[id] ?? 0));
  return Object.assign(
    {
      catalogue: { value: sector },
      [`tools-${sector}`]: { value: tools.length > 0 ? tools : ['none'] },
    },
    stepAnswer('tool-links', links),
    ...common,
  ) as Answers;
}

const everywhere = (step: number) => Object.fromEntries(questionIds.map((id) => [id, step]));

/** Nothing at all. */
export const worst = (sector: Sector): Given => ({ sector, steps: everywhere(0), links: 0, tools: [] });
/** Everything that is listed. */
export const best = (sector: Sector): Given => ({
  sector,
  steps: everywhere(4),
  links: 4,
  tools: toolsOf(sector),
});

/** Any enterprise. */
export function randomGiven(random: Random): Given {
  const sector = random.pick(sectorIds);
  return {
    sector,
    steps: Object.fromEntries(questionIds.map((id) => [id, random.below(5)])),
    links: random.below(5),
    tools: toolsOf(sector).filter(() => random.chance(0.5)),
  };
}
