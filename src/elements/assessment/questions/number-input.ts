import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import { parseNumber } from '../../../core/i18n/numbers/parse-number.js';
import type { AnswerValue } from '../../../core/model/response.js';
import { said, type Asking } from './asking.js';
import { describedBy } from './question-frame.js';
import type { Question } from './question.js';

/** One control for a number. */
export interface NumberInput {
  readonly key: string;
  /** Its name, where the frame does not label it. */
  readonly label: string | null;
  readonly value: number | null;
  readonly unit: string;
  readonly whole: boolean;
  /** The answer that follows from the number; `null` while it is not complete. */
  readonly read: (number: number | null) => AnswerValue | null;
}

/** A text input for a number: type="number" hides what it cannot read and changes values on scrolling. */
export function numberInput(question: Question, asking: Asking, input: NumberInput): TemplateResult {
  const { key, unit } = input;
  const text = asking.typed(key) ?? (input.value === null ? '' : formatNumber(input.value, asking.locale));
  const description = [describedBy(question) ?? '', unit && `${key}-unit`, `${key}-echo`].filter((id) => id).join(' ');
  return html`
    <div class="number">
      <input
        id=${key}
        type="text"
        inputmode=${input.whole ? 'numeric' : 'decimal'}
        autocomplete="off"
        aria-label=${input.label ?? nothing}
        aria-describedby=${description}
        aria-invalid=${question.problem ? 'true' : 'false'}
        .value=${text}
        @input=${(event: Event) => read(question, asking, input, event)}
        @change=${() => asking.leave(question)}
      />
      ${unit ? html`<span id="${key}-unit" class="unit">${said(asking, unit)}</span>` : nothing}
      <p id="${key}-echo" class="echo">${echo(asking, text, unit)}</p>
    </div>
  `;
}

/** Says how a number was read where that could be doubted: separators, or many digits. */
function echo(asking: Asking, text: string, unit: string): string {
  const read = parseNumber(text, asking.locale);
  return read !== null && /[^\d]|\d{4}/.test(text.trim())
    ? asking.ui.readAs(formatNumber(read, asking.locale), unit)
    : '';
}

function read(question: Question, asking: Asking, input: NumberInput, event: Event): void {
  const text = event.target instanceof HTMLInputElement ? event.target.value : '';
  const number = parseNumber(text, asking.locale);
  const value = number === null && text.trim() ? undefined : input.read(number);
  asking.type(question, { key: input.key, text, value });
}
