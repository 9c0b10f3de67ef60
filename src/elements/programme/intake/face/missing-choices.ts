import { hasDates, type ColumnsState } from './intake-state.js';

/** What must be filled in before anything is checked. */
export type Required = 'date' | 'waveName';

/** Whether one date is asked for all answers: a table says nothing of when they were given. */
export function asksDate({ opened, choices }: ColumnsState): boolean {
  return opened.kind === 'table' && opened.instrument !== null && !hasDates(choices);
}

/** Whether it is asked in which wave answers without one are counted: a register brings its own. */
export function asksWave({ opened }: ColumnsState): boolean {
  return opened.kind === 'table' ? opened.instrument !== null : !opened.register;
}

/** Whether a column says of each row in which wave it is counted. */
export function hasWaves({ choices }: ColumnsState): boolean {
  return choices.meanings.includes('wave');
}

/** What is still to be filled in, in the order of the page. */
export function missingChoices(state: ColumnsState): readonly Required[] {
  const { wave, date } = state.choices;
  const named = wave.kind !== 'new' || wave.name.trim() !== '';
  return [
    ...(asksDate(state) && date === '' ? (['date'] as const) : []),
    ...(asksWave(state) && !hasWaves(state) && !named ? (['waveName'] as const) : []),
  ];
}
