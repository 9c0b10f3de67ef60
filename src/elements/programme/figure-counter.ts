import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import { enterpriseLines, type EnterpriseLine } from '../../core/programme/enterprise-lines.js';
import { programmeOverview, scoredCohort, type ScoredCohort } from '../../core/programme/programme-overview.js';
import { meansRadar } from './means-radar.js';
import type { Prepared } from './prepare.js';
import type { ProgrammeState } from './programme-state.js';
import type { ProgrammeView } from './programme-view.js';

/** What is counted of a programme. */
export type CountedFigures = Pick<ProgrammeView, 'scored' | 'overview' | 'radar' | 'lines'>;

/** Counts figures anew only when something that they depend on changes: a search, for example, changes none. */
export class FigureCounter {
  #scored: { readonly prepared: Prepared; readonly weighting: string; readonly value: ScoredCohort } | null = null;
  #counted: { readonly scored: ScoredCohort; readonly key: string; readonly figures: CountedFigures } | null = null;

  /** The figures of what is looked at; `null` for a programme without waves. */
  count(prepared: Prepared, state: ProgrammeState, messages: ProgrammeMessages): CountedFigures | null {
    const { filter, by } = state;
    const { cohort, labels } = prepared;
    const scored = this.#score(prepared, state);
    const wave = cohort.file.programme.waves.some(({ id }) => id === state.wave) ? state.wave : lastWave(prepared);
    const key = JSON.stringify([filter, by, wave, messages.locale]);
    if (this.#counted?.scored === scored && this.#counted.key === key) return this.#counted.figures;
    const overview = programmeOverview(cohort, scored, { filter, wave, by });
    if (!overview) return null;
    const radar = meansRadar({ cohort, scored, overview, labels, messages });
    let lines: readonly EnterpriseLine[] | null = null;
    // Only the list needs them; at every letter of a search the same.
    const figures = { scored, overview, radar, lines: () => (lines ??= enterpriseLines(cohort, scored, filter)) };
    this.#counted = { scored, key, figures };
    return figures;
  }

  #score(prepared: Prepared, state: ProgrammeState): ScoredCohort {
    const { structure } = prepared.cohort;
    const known = Object.hasOwn(structure.indices[0]?.weightings ?? {}, state.weighting);
    const weighting = known ? state.weighting : '';
    if (this.#scored?.prepared !== prepared || this.#scored.weighting !== weighting) {
      const value = scoredCohort(prepared.cohort, weighting === '' ? {} : { weighting });
      this.#scored = { prepared, weighting, value };
    }
    return this.#scored.value;
  }
}

/** The last wave that anybody was assessed in. */
function lastWave({ cohort }: Prepared): string {
  const used = new Set(cohort.assessments.map(({ wave }) => wave));
  const { waves } = cohort.file.programme;
  return (waves.findLast(({ id }) => used.has(id)) ?? waves[0])?.id ?? '';
}
