import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

/** Something to choose from a list. */
export interface FieldChoice {
  readonly id: string;
  readonly name: string;
}

/** A field with a list to choose from; what is not chosen in the end, because it was stopped, is not shown either. */
export function selectField(
  id: string,
  label: string,
  choices: readonly FieldChoice[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} .value=${live(chosen)} @change=${onValue(choose)}>
        ${choices.map((choice) => {
          return html`<option value=${choice.id} ?selected=${choice.id === chosen}>${choice.name}</option>`;
        })}
      </select>
    </div>
  `;
}

/** A field that must be filled in. */
export interface InputField {
  readonly id: string;
  readonly type: 'date' | 'text';
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  /** What is wrong with it, once that is told. */
  readonly problem: string | null;
  readonly errorPrefix: string;
  readonly change: (value: string) => void;
}

/** Characters of a text. */
const LONGEST = 100;

/** A field to type in. What is wrong with it stands beside it, in the language of the page. */
export function inputField({ id, type, label, hint, value, problem, errorPrefix, change }: InputField): TemplateResult {
  const described = [hint === null ? '' : `${id}-hint`, problem === null ? '' : `${id}-problem`].filter((one) => one);
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${
        problem === null
          ? nothing
          : html`<span id="${id}-problem" class="problem">
              <span class="visually-hidden">${errorPrefix}</span> ${problem}
            </span>`
      }
      <input
        id=${id}
        type=${type}
        required
        maxlength=${ifDefined(type === 'text' ? LONGEST : undefined)}
        aria-describedby=${described.join(' ') || nothing}
        aria-invalid=${problem === null ? 'false' : 'true'}
        .value=${value}
        @change=${onValue(change)}
      />
      ${hint === null ? nothing : html`<span id="${id}-hint" class="hint">${hint}</span>`}
    </div>
  `;
}

/** A listener that hands over the value of a field. */
export function onValue(take: (value: string) => void): (event: Event) => void {
  return ({ currentTarget }) => {
    if (currentTarget instanceof HTMLSelectElement || currentTarget instanceof HTMLInputElement)
      take(currentTarget.value);
  };
}
