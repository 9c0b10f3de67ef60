import type { TemplateResult } from 'lit';
import type { Asking } from './asking.js';
import { matrixQuestion } from './matrix-question.js';
import { multipleQuestion } from './multiple-question.js';
import { numberQuestion } from './number-question.js';
import type { Question } from './question.js';
import { ratioQuestion } from './ratio-question.js';
import { singleQuestion } from './single-question.js';
import { textQuestion } from './text-question.js';

/** Shows a question with the native controls of its kind. */
export function ask(question: Question, asking: Asking): TemplateResult {
  const { item } = question;
  switch (item.kind) {
    case 'single':
      return singleQuestion(question, item, asking);
    case 'multiple':
      return multipleQuestion(question, item, asking);
    case 'matrix':
      return matrixQuestion(question, item, asking);
    case 'number':
      return numberQuestion(question, item, asking);
    case 'ratio':
      return ratioQuestion(question, item, asking);
    case 'text':
      return textQuestion(question, item, asking);
  }
}
