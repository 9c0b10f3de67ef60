import { html, nothing, type TemplateResult } from 'lit';
import { isCells, isRatio } from '../../../core/compiled/answer-value.js';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import { parseNumber } from '../../../core/i18n/numbers/parse-number.js';
import type { RatioItem } from '../../../core/model/item.js';
import type { AnswerValue, RatioValue } from '../../../core/model/response.js';
import { said, type Asking } from './asking.js';
import { choice } from './choice.js';
import { missingChoices } from './missing-choices.js';
import { numberInput } from './number-input.js';
import { groupFrame } from './question-frame.js';
import type { Question } from './question.js';

type Part = 'numerator' | 'denominator';

/** A share: two numbers, or an estimate picked from bands, since owners rarely know the figure. */
export function ratioQuestion(question: Question, item: RatioItem, asking: Asking, ui: LaterMessages): TemplateResult {
  return groupFrame(
    question,
    asking,
    html`
      ${item.bands ? bands(question, item.bands, asking, ui.estimate) : nothing}
      <fieldset class="pair">
        <legend class="instruction">${item.bands ? `${ui.or}: ${ui.exactly}` : ui.exactly}</legend>
        ${part(question, asking, 'numerator', ui)} ${part(question, asking, 'denominator', ui)}
      </fieldset>
      ${missingChoices(question, asking, 'radio')}
    `,
  );
}

function bands(
  question: Question,
  all: NonNullable<RatioItem['bands']>,
  asking: Asking,
  instruction: string,
): TemplateResult {
  const value = substantive(question);
  const chosen = value !== null && isCells(value) ? value['band'] : undefined;
  return html`
    <p class="instruction">${instruction}</p>
    ${all.map(({ id }) =>
      choice({
        type: 'radio',
        name: question.key,
        value: id,
        checked: id === chosen,
        label: said(asking, question.words.bands?.[id] ?? id),
        change: () => asking.answer(question, { value: { band: id } }),
      }),
    )}
  `;
}

function part(question: Question, asking: Asking, name: Part, ui: LaterMessages): TemplateResult {
  const value = substantive(question);
  const other: Part = name === 'numerator' ? 'denominator' : 'numerator';
  const key = `${question.key}-${name}`;
  return html`<div>
    <label for=${key}>${ui[name]}</label>
    ${numberInput(question, asking, {
      key,
      label: null,
      value: value !== null && isRatio(value) ? value[name] : null,
      unit: question.words.unit ?? '',
      whole: false,
      read: (number) => pair(name, number, numberOf(question, asking, other)),
    })}
  </div>`;
}

function numberOf(question: Question, asking: Asking, name: Part): number | null {
  const typed = asking.typed(`${question.key}-${name}`);
  if (typed !== undefined) return parseNumber(typed, asking.locale);
  const value = substantive(question);
  return value !== null && isRatio(value) ? value[name] : null;
}

function pair(name: Part, number: number | null, other: number | null): RatioValue | null {
  if (number === null || other === null) return null;
  return name === 'numerator' ? { numerator: number, denominator: other } : { numerator: other, denominator: number };
}

function substantive({ answer }: Question): AnswerValue | null {
  return answer && 'value' in answer ? answer.value : null;
}
