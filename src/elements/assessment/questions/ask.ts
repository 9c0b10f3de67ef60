import { nothing, type TemplateResult } from 'lit';
import type { Later } from '../assessment-view.js';
import type { Asking } from './asking.js';
import { multipleQuestion } from './multiple-question.js';
import { numberQuestion } from './number-question.js';
import type { Question } from './question.js';
import { singleQuestion } from './single-question.js';
import { textQuestion } from './text-question.js';

/** Shows a question with the native controls of its kind; rare kinds once they have come. */
export function ask(question: Question, asking: Asking, later: Later | null): TemplateResult | typeof nothing {
  const { item } = question;
  switch (item.kind) {
    case 'single':
      return singleQuestion(question, item, asking);
    case 'multiple':
      return multipleQuestion(question, item, asking);
    case 'matrix':
      return later?.parts.matrixQuestion(question, item, asking) ?? nothing;
    case 'number':
      return numberQuestion(question, item, asking);
    case 'ratio':
      return later?.parts.ratioQuestion(question, item, asking, later.ui) ?? nothing;
    case 'text':
      return textQuestion(question, item, asking);
  }
}
