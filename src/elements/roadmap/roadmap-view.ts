import { possibleActions, type DimensionActions } from '../../core/advice/possible-actions.js';
import { openItems } from '../../core/advice/open-items.js';
import type { Situation } from '../../core/compiled/item-states.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { RoadmapMessages } from '../../core/i18n/roadmap/messages.js';
import type { Action } from '../../core/model/action.js';
import type { Instrument, Structure } from '../../core/model/instrument.js';
import type { Profile, Response } from '../../core/model/response.js';
import type { Words } from '../../core/model/words.js';
import { compileIndex, type BasisOptions } from '../../core/scoring/compile-index.js';
import { score } from '../../core/scoring/score.js';
import { applicable } from '../result/applicable.js';
import { basisOptions, type BasisChoice } from '../result/basis-choice.js';
import { indexView, type IndexView } from '../result/index-view.js';
import { labels } from '../result/labels.js';
import { answerSentence, problemOf, wordsOf } from '../result/result-source.js';

/** What a roadmap is made from, as the element was given it. */
export interface RoadmapSource extends BasisChoice {
  readonly instrument: Instrument | null;
  readonly structure: Structure | null;
  readonly words: Words | null;
  readonly response: Response | null;
  readonly profile: Profile | null;
  readonly index: string;
}

/** Everything that the parts of a roadmap show besides the plan. */
export interface RoadmapView extends IndexView {
  readonly texts: RoadmapMessages;
  readonly structure: Structure;
  readonly response: Response;
  readonly profile: Profile;
  readonly situation: Situation;
  /** The index, and the weighting and variants that were chosen. */
  readonly basis: BasisOptions & { readonly index: string };
  /** The actions by id. */
  readonly actions: ReadonlyMap<string, Action>;
  /** Questions that the index still needs. */
  readonly open: readonly string[];
  /** The actions that can be added, by dimension; looked for when somebody asks. */
  readonly possible: () => readonly DimensionActions[];
  /** Language of the instrument's words, where it is known and differs from that of the messages. */
  readonly wordsLang: string | null;
}

/** Words of the element itself, and the language that is wanted. */
export interface Spoken {
  readonly messages: ResultMessages;
  readonly texts: RoadmapMessages;
  readonly wanted: string;
}

/** Scores a response and gathers what a roadmap shows; a sentence where that is impossible; `null` without data. */
export function roadmapView(source: RoadmapSource, spoken: Spoken): RoadmapView | string | null {
  const { response } = source;
  const structure = source.instrument?.structure ?? source.structure;
  if (!structure || !response) return null;
  const named = labels(wordsOf(source, structure, spoken.wanted).words, structure, source.index);
  const problem = problemOf(structure, response, source, named, spoken.messages);
  if (problem !== null) return problem;
  if (!structure.actions?.length) return spoken.texts.problems.noActions;
  try {
    return scored(structure, response, source, spoken);
  } catch (error) {
    return answerSentence(error, structure, response, named, spoken.messages);
  }
}

function scored(
  structure: Structure,
  response: Response,
  source: RoadmapSource,
  { messages, texts, wanted }: Spoken,
): RoadmapView {
  const options = basisOptions(source);
  const compiled = compileIndex(structure, source.index || undefined, options);
  const basis = { index: compiled.index.id, ...options };
  const situation = { answers: response.answers, profile: source.profile ?? response.profile };
  const result = applicable(score(structure, situation, basis));
  const { words, lang } = wordsOf(source, structure, wanted);
  let possible: readonly DimensionActions[] | null = null;
  return {
    ...indexView(compiled, result, labels(words, structure, basis.index), messages, []),
    texts,
    structure,
    response,
    profile: situation.profile,
    situation,
    basis,
    actions: new Map((structure.actions ?? []).map((action) => [action.id, action])),
    open: openItems(compiled, situation),
    possible: () => (possible ??= possibleActions(compiled, situation)),
    wordsLang: lang === null || lang === messages.locale ? null : lang,
  };
}
