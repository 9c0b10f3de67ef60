import { html, type TemplateResult } from 'lit';
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

/** A listener that hands over the value of a field. */
export function onValue(take: (value: string) => void): (event: Event) => void {
  return ({ currentTarget }) => {
    if (currentTarget instanceof HTMLSelectElement || currentTarget instanceof HTMLInputElement)
      take(currentTarget.value);
  };
}
