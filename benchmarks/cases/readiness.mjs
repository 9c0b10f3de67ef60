import { smeReadinessStructure } from '../../dist/core/instruments/sme-readiness/index.js';
import { mulberry32 } from './responses.mjs';

/** The full assessment: 52 questions in seven dimensions, and its actions. */
export const readiness = smeReadinessStructure;

/** The same responses at every run: each enterprise is somewhere between the lowest and the highest answers. */
export function createSituations(count) {
  return Array.from({ length: count }, (_, seed) => createSituation(mulberry32(seed + 1)));
}

function createSituation(random) {
  const skill = random();
  const open = [0, 0, 0.05, 0.15][Math.floor(random() * 4)];
  const rung = (length) =>
    Math.min(length - 1, Math.max(0, Math.floor((skill * 0.9 + random() * 0.6 - 0.25) * length)));
  const ticks = (options) => {
    const ticked = options.filter(({ exclusive }) => !exclusive && random() < skill).map(({ id }) => id);
    const none = options.find(({ exclusive }) => exclusive) ?? options[0];
    return ticked.length > 0 ? ticked : [none.id];
  };
  const valueOf = (item) => {
    if (item.kind === 'single') return item.options[rung(item.options.length)].id;
    if (item.kind === 'multiple') return ticks(item.options);
    if (item.kind === 'number') return rung(4);
    if (item.kind === 'ratio') return { band: item.bands[rung(item.bands.length)].id };
    const cell = () => (item.choose === 'one' ? item.columns[rung(item.columns.length)].id : ticks(item.columns));
    return Object.fromEntries(item.rows.map(({ id }) => [id, cell()]));
  };
  const answers = {};
  for (const item of readiness.items) {
    if (random() >= open) answers[item.id] = { value: valueOf(item) };
    else if (random() < 0.5) answers[item.id] = { missing: 'unknown' };
  }
  return { answers, profile: {} };
}
