import type { Given, Question } from './answers.js';

/** The rules of one scoring, as the tables of `docs/instruments/eu-dma-sme.md` name them. */
export interface Rules {
  readonly data: 'seven-positive' | 'eight-equal' | 'six-net';
  readonly investment: 'two-questions' | 'plan-half';
}

/** Whole units of a point: every formula gives a whole number of them, so nothing is ever rounded. */
export const UNIT = 50_400;

/** How often an id stands in the answer to a question: once a tick, once a line. */
function count(given: Given, question: Question, wanted: (id: string) => boolean): number {
  const value = given[question];
  const ids = Array.isArray(value) ? value : Object.values(value ?? {}).flat();
  return ids.filter((id: unknown) => wanted(String(id))).length;
}

const ticks = (given: Given, question: Question) => count(given, question, (id) => id !== 'none');
const STEPS = ['unused', 'considering', 'prototyping', 'testing', 'implementing', 'operational'];
const steps = (given: Given, question: Question) =>
  STEPS.reduce((sum, step, worth) => sum + worth * count(given, question, (id) => id === step), 0);

function strategy(given: Given, { investment }: Rules): number {
  const invested = count(given, 'Q1', (id) => id === 'invested');
  const plan = count(given, 'Q1', (id) => id === 'plan');
  const prepared = ticks(given, 'Q2');
  return investment === 'two-questions'
    ? (UNIT * 100 * (invested + plan + prepared)) / 30
    : (UNIT * 10 * (2 * invested + plan)) / 6 + UNIT * 5 * prepared;
}

function dataQuestion(given: Given, { data }: Rules): number {
  const negative = count(given, 'Q7', (id) => id === 'not-digital');
  const positive = ticks(given, 'Q7') - negative;
  if (data === 'seven-positive') return (UNIT * 50 * positive) / 7;
  if (data === 'eight-equal') return (UNIT * 50 * (positive + negative)) / 8;
  return (UNIT * 50 * Math.min(Math.max(positive - negative, 0), 6)) / 6;
}

/** The six dimensions and six times the total, in units. */
export function independentScore(given: Given, rules: Rules) {
  const halves = 2 * count(given, 'Q11', (id) => id === 'yes') + count(given, 'Q11', (id) => id === 'partially');
  const dimensions = {
    strategy: strategy(given, rules),
    readiness: UNIT * 5 * ticks(given, 'Q3') + (UNIT * 50 * steps(given, 'Q4')) / 35,
    people: (UNIT * 50 * ticks(given, 'Q5')) / 7 + (UNIT * 50 * ticks(given, 'Q6')) / 8,
    data: dataQuestion(given, rules) + (UNIT * 50 * ticks(given, 'Q8')) / 6,
    automation: UNIT * 4 * steps(given, 'Q9'),
    green: UNIT * 5 * ticks(given, 'Q10') + UNIT * 5 * halves,
  };
  return { dimensions, sixfold: Object.values(dimensions).reduce((sum, value) => sum + value, 0) };
}
