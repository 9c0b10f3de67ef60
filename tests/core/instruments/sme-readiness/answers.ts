import { smeReadinessStructure } from '../../../../src/core/instruments/sme-readiness/index.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import type { Item } from '../../../../src/core/model/item.js';
import type { Answer, AnswerValue } from '../../../../src/core/model/response.js';
import { compileInstrument } from '../../../../src/core/compiled/compile-instrument.js';
import { itemStates } from '../../../../src/core/compiled/item-states.js';
import type { Random } from '../../../fixtures/generated/random.js';

export const readiness: Structure = smeReadinessStructure;

/** An enterprise that sells itself, within Eurostat's population. */
export const profile = { sells: ['consumers'], persons: 25, sector: 'g' };

/** Answers by item. */
export type Answers = Readonly<Record<string, Answer>>;

/** Answers every question that is shown, one after another, as `choose` says. */
export function answered(choose: (item: Item) => AnswerValue, given: Answers = {}): Answers {
  const compiled = compileInstrument(readiness);
  let answers: Answers = {};
  for (const item of compiled.items.values()) {
    const { visible, applicable } = itemStates(compiled, { answers, profile }).state(item.id);
    if (visible !== true || applicable === false) continue;
    answers = { ...answers, [item.id]: given[item.id] ?? { value: choose(item) } };
  }
  return answers;
}

/** The lowest answer there is. */
export function worstOf(item: Item): AnswerValue {
  switch (item.kind) {
    case 'single':
      return item.options[0]?.id ?? '';
    case 'number':
      return 0;
    case 'ratio':
      return { band: item.bands?.[0]?.id ?? '' };
    case 'matrix': {
      const lowest = item.columns.find(({ exclusive }) => exclusive)?.id ?? item.columns[0]?.id ?? '';
      return Object.fromEntries(item.rows.map(({ id }) => [id, item.choose === 'many' ? [lowest] : lowest]));
    }
    default:
      return ['none'];
  }
}

/** The highest answer there is. */
export function bestOf(item: Item): AnswerValue {
  switch (item.kind) {
    case 'single':
      return item.options.at(-1)?.id ?? '';
    case 'number':
      return 3;
    case 'ratio':
      return { band: item.bands?.at(-1)?.id ?? '' };
    case 'matrix': {
      const best = item.columns.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
      return Object.fromEntries(item.rows.map(({ id }) => [id, item.choose === 'many' ? best : (best.at(-1) ?? '')]));
    }
    default:
      return 'options' in item ? item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id) : '';
  }
}

/** Some answer. */
export function anyOf(random: Random): (item: Item) => AnswerValue {
  const some = (ids: readonly { readonly id: string; readonly exclusive?: boolean | undefined }[]) => {
    const chance = random.pick([0.1, 0.4, 0.8]);
    const ticks = ids.filter(({ exclusive }) => !exclusive && random.chance(chance)).map(({ id }) => id);
    return ticks.length > 0 ? ticks : ids.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  };
  return (item) => {
    switch (item.kind) {
      case 'single':
        return random.pick(item.options).id;
      case 'multiple':
        return some(item.options);
      case 'matrix':
        return Object.fromEntries(
          item.rows.map(({ id }) => [id, item.choose === 'many' ? some(item.columns) : random.pick(item.columns).id]),
        );
      case 'ratio':
        return random.chance(0.5)
          ? { band: random.pick(item.bands ?? []).id }
          : { numerator: random.below(101), denominator: 100 };
      default:
        return 1;
    }
  };
}
