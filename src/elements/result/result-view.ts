import { compareResponses, type Comparison } from '../../core/advice/compare-responses.js';
import type { Refusal } from '../../core/advice/refusal.js';
import { contradictions } from '../../core/advice/contradictions.js';
import { dimensionGroups, type DimensionGroups } from '../../core/advice/dimension-groups.js';
import { scoreShares, type ScoreShares } from '../../core/advice/score-shares.js';
import { nextActions } from '../../core/advice/next-actions.js';
import type { Target } from '../../core/advice/roadmap/roadmap.js';
import { targetProblem } from '../../core/advice/roadmap/target-problem.js';
import type { Recommendation } from '../../core/advice/recommendation.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Instrument, Structure } from '../../core/model/instrument.js';
import type { Profile, Response } from '../../core/model/response.js';
import type { Words } from '../../core/model/words.js';
import { compileIndex } from '../../core/scoring/compile-index.js';
import { score } from '../../core/scoring/score.js';
import { applicable } from './applicable.js';
import { basisOptions, type BasisChoice } from './basis-choice.js';
import { cohortOf, type Cohort } from './cohort.js';
import { indexView, type IndexView } from './index-view.js';
import { labels } from './labels.js';
import { otherIndices, type OtherIndex } from './other-indices.js';
import { publishedFigures, type FiguresChoice } from './published-figures.js';
import { answerSentence, problemOf, wordsOf } from './result-source.js';
import { targetSentence } from './target-sentence.js';

/** What a result is made of, as the element was given it. */
export interface ResultSource extends BasisChoice, FiguresChoice {
  readonly instrument: Instrument | null;
  readonly structure: Structure | null;
  readonly words: Words | null;
  readonly response: Response | null;
  readonly profile: Profile | null;
  readonly benchmark: unknown;
  readonly earlier: Response | null;
  readonly target: Target | null;
  readonly index: string;
  readonly oneIndex: boolean;
}

/** Everything that the sections of a result show. */
export interface ResultView extends IndexView {
  readonly structure: Structure;
  readonly response: Response;
  readonly profile: Profile;
  /** What cannot both be true, in words. */
  readonly contradictions: readonly string[];
  /** What each answer gives to the score; reckoned when it is asked for. */
  readonly shares: () => ScoreShares | null;
  readonly groups: DimensionGroups;
  /** What to do next, best first. */
  readonly next: readonly Recommendation[];
  /** Comparable enterprises. */
  readonly cohort: Cohort | null;
  /** An earlier response of the same enterprise. */
  readonly earlier: Response | null;
  /** How the enterprise changed since an earlier response, or why the two are not compared. */
  readonly change: Comparison | Refusal | null;
  /** Why nothing is measured against the target that the page set, in a sentence; `null` where nothing is wrong with it. */
  readonly targetProblem: string | null;
  /** The other indices of the instrument; none where only one is wanted. */
  readonly others: readonly OtherIndex[];
  /** Language of the instrument's words, where it is known and differs from that of the messages. */
  readonly wordsLang: string | null;
}

/** Scores a response and gathers what the sections show; a sentence where that is impossible; `null` without data. */
export function resultView(source: ResultSource, messages: ResultMessages, wanted: string): ResultView | string | null {
  const { response } = source;
  const structure = source.instrument?.structure ?? source.structure;
  if (!structure || !response) return null;
  const named = labels(wordsOf(source, structure, wanted).words, structure, source.index);
  const problem = problemOf(structure, response, source, named, messages);
  if (problem !== null) return problem;
  try {
    return scored(structure, response, source, messages, wanted);
  } catch (error) {
    return answerSentence(error, structure, response, named, messages);
  }
}

function scored(
  structure: Structure,
  response: Response,
  source: ResultSource,
  messages: ResultMessages,
  wanted: string,
): ResultView {
  const options = basisOptions(source);
  const compiled = compileIndex(structure, source.index || undefined, options);
  const { id } = compiled.index;
  const situation = { answers: response.answers, profile: source.profile ?? response.profile };
  const result = applicable(score(structure, situation, { index: id, ...options }));
  const aim = source.target && targetProblem(source.target, compiled);
  const target = source.target && !aim ? { target: source.target } : {};
  const change =
    source.earlier && compareResponses(structure, source.earlier, response, { index: id, ...options, ...target });
  const { words, lang } = wordsOf(source, structure, wanted);
  const figures = publishedFigures(source, compiled, situation, messages.locale);
  const named = labels(words, structure, id);
  return {
    ...indexView(compiled, result, named, messages, figures),
    structure,
    response,
    profile: situation.profile,
    contradictions: contradictions(structure, situation)
      .filter(({ kind }) => kind === 'hard')
      .flatMap((one) => named.contradiction(one.id) ?? []),
    shares: () => scoreShares(compiled, situation, options),
    groups: dimensionGroups(result.dimensions),
    next: nextActions(structure, situation, { index: id, ...options }),
    cohort: cohortOf(source.benchmark, result, situation.profile),
    earlier: source.earlier,
    // The usual target is not what the page asked about.
    change: change?.ok && aim ? { ...change, progress: null } : change,
    targetProblem: aim && targetSentence(aim, id, messages.target),
    others: source.oneIndex
      ? []
      : otherIndices(structure, situation, id, { options, words, published: source, messages }),
    wordsLang: lang === null || lang === messages.locale ? null : lang,
  };
}
