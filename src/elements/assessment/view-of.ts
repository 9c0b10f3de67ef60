import type { AssessmentRun } from './assessment-run.js';
import { sharedLocales, type AssessmentTexts } from './assessment-texts.js';
import type { ResultWishes } from '../result/compared.js';
import type { AssessmentActions, AssessmentView, Later } from './assessment-view.js';
import { questionOf } from './question-of.js';
import type { Asking } from './questions/asking.js';
import { questionKey, type Subject } from './questions/question.js';

/** What the element adds to a run. */
export interface ViewFrame extends Pick<AssessmentActions, 'speak' | 'submit'> {
  readonly kept: boolean;
  readonly wishes: ResultWishes;
  readonly submittable: boolean;
  readonly disabled: boolean;
  readonly later: Later | null;
  readonly refresh: () => void;
}

/** Everything the pages show, at this moment. */
export function viewOf(run: AssessmentRun, texts: AssessmentTexts, frame: ViewFrame): AssessmentView {
  const { loaded, session, typed } = run;
  const { state } = session;
  const { questionnaire } = loaded;
  const { later } = frame;
  const question = (subject: Subject) => {
    const asked = questionOf(subject, loaded, texts, state, typed.told(questionKey(subject)));
    return later?.parts.withBefore(asked, state, later.ui) ?? asked;
  };
  return {
    ...frame,
    ui: texts.ui,
    locale: texts.locale,
    locales: sharedLocales(loaded),
    questionnaire,
    words: texts.words,
    structure: loaded.structure,
    state,
    asking: askingOf(run, texts, frame),
    actions: actionsOf(run, frame),
    question,
    run,
  };
}

function askingOf(run: AssessmentRun, texts: AssessmentTexts, { later, refresh }: ViewFrame): Asking {
  return {
    ui: texts.ui,
    locale: texts.locale,
    otherLanguage: texts.wordsLocale === texts.locale ? null : texts.wordsLocale,
    typed: (key) => run.typed.text(key),
    ...later?.parts.tellBefore(run.session, later.ui, refresh),
    answer: (question, answer) => run.answer(question, answer),
    type: (question, typed) => run.type(question, typed),
    leave: (question) => run.leave(question),
  };
}

function actionsOf(run: AssessmentRun, { speak, submit }: ViewFrame): AssessmentActions {
  return {
    next: () => run.next(),
    back: () => run.back(),
    goTo: (step, key) => run.goTo(step, key),
    show: (key) => run.show(key),
    ask: (items) => run.ask(items),
    forget: () => void run.forget(),
    openForget: () => run.openForget(),
    speak,
    submit,
  };
}
