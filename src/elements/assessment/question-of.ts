import { own } from '../../core/compiled/own.js';
import type { Item } from '../../core/model/item.js';
import type { Answer } from '../../core/model/response.js';
import type { ItemWords } from '../../core/model/words.js';
import type { FieldWords } from '../../core/regions/region.js';
import type { Problem, SessionState } from '../../session/session.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';
import type { AssessmentTexts } from './assessment-texts.js';
import { questionKey, type Question, type Subject } from './questions/question.js';

/** A subject as it is shown now: its words, its answer, and what is wrong with it. */
export function questionOf(
  subject: Subject,
  loaded: LoadedInstrument,
  texts: AssessmentTexts,
  state: SessionState,
  problem: Problem | null,
): Question {
  const key = questionKey(subject);
  const item = itemOf(subject, loaded);
  const answer = answerOf(subject, state);
  const found = problem ?? state.problems.find(({ target }) => questionKey(target) === key) ?? null;
  return {
    key,
    subject,
    item,
    words: wordsOf(subject, texts),
    answer,
    problem: found && (texts.later?.problem(found) ?? ''),
  };
}

function itemOf(subject: Subject, { questionnaire, region }: LoadedInstrument): Item {
  const item =
    'item' in subject
      ? questionnaire.items.find(({ id }) => id === subject.item)
      : region?.fields.find(({ id }) => id === subject.field);
  if (!item) throw new RangeError(`questionOf requires a known subject, got ${JSON.stringify(subject)}`);
  return item;
}

function wordsOf(subject: Subject, { words, fields }: AssessmentTexts): ItemWords {
  if ('item' in subject) return words.items[subject.item] ?? { text: subject.item };
  const field = fields[subject.field];
  return field ? fieldWords(field) : { text: subject.field };
}

function fieldWords({ label, hint, options, unit }: FieldWords): ItemWords {
  return { text: label, ...(hint && { hint }), ...(options && { options }), ...(unit && { unit }) };
}

function answerOf(subject: Subject, { answers, profile }: SessionState): Answer | null {
  if ('item' in subject) return own(answers, subject.item) ?? null;
  const value = own(profile, subject.field);
  return value === undefined ? null : { value };
}
