import { nothing, type TemplateResult } from 'lit';
import type { Item } from '../../../core/model/item.js';
import type { Later } from '../assessment-view.js';
import type { Asking } from './asking.js';
import { multipleQuestion } from './multiple-question.js';
import { numberQuestion } from './number-question.js';
import type { Question } from './question.js';
import { singleQuestion } from './single-question.js';
import { isLongText, textQuestion } from './text-question.js';

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
      return isLongText(item)
        ? (later?.parts.longTextQuestion(question, item, asking) ?? nothing)
        : textQuestion(question, item, asking);
  }
}

/** Whether a kind of question is rare enough to come later. */
export function isRare(item: Item): boolean {
  return item.kind === 'matrix' || item.kind === 'ratio' || (item.kind === 'text' && isLongText(item));
}
