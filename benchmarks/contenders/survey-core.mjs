import { Model } from 'survey-core';
import { DIMENSIONS, LEVELS, POINTS } from '../cases/instrument.mjs';

const name = (id) => id.replaceAll('-', '_');
const sum = (ids) => ids.map((id) => `{${name(id)}}`).join(' + ');

const [first, ...higher] = LEVELS;
const level = higher.reduce((below, { id, from }) => `iif({total} >= ${from}, '${id}', ${below})`, `'${first.id}'`);

/** One model for all respondents, which is far faster than one for each. */
const model = new Model({
  elements: DIMENSIONS.flatMap(({ items }) => items).map((id) => ({
    type: 'radiogroup',
    name: name(id),
    choices: Object.values(POINTS),
  })),
  calculatedValues: [
    ...DIMENSIONS.map(({ id, items }) => ({ name: name(id), expression: sum(items) })),
    { name: 'total', expression: sum(DIMENSIONS.map(({ id }) => id)) },
    { name: 'level', expression: level },
  ],
});

/** The answers as this library keeps them: numbers by name. Made beforehand, so that it does not count. */
export function surveyData({ answers }) {
  const given = Object.entries(answers).filter(([, answer]) => answer.value !== undefined);
  return Object.fromEntries(given.map(([id, { value }]) => [name(id), POINTS[value]]));
}

/** Dimensions, total and level by calculated values; no bounds and no coverage. */
export function surveyCore(data) {
  model.data = data;
  return {
    score: model.getVariable('total'),
    level: model.getVariable('level'),
    dimensions: DIMENSIONS.map(({ id }) => model.getVariable(name(id))),
  };
}
