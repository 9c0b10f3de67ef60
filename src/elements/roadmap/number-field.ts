import { html, nothing, type TemplateResult } from 'lit';

/** A labelled field for a number. */
export interface NumberField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What stands behind the field: a unit in words, or a choice of units. */
  readonly unit: string | TemplateResult;
  readonly text: string;
  readonly problem: string | null;
  readonly change: (text: string) => void;
}

/** A text input for a number: type="number" hides what it cannot read and changes values on scrolling. */
export function numberField({ id, label, hint, unit, text, problem, change }: NumberField): TemplateResult {
  const unitId = typeof unit === 'string' && unit !== '' ? `${id}-unit` : '';
  const described = [`${id}-hint`, problem === null ? '' : `${id}-problem`, unitId].filter((one) => one).join(' ');
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <p id="${id}-hint" class="hint">${hint}</p>
      ${problem === null ? nothing : html`<p id="${id}-problem" class="problem">${problem}</p>`}
      <div class="number">
        <input
          id=${id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-describedby=${described}
          aria-invalid=${problem === null ? 'false' : 'true'}
          .value=${text}
          @change=${({ target }: Event) => target instanceof HTMLInputElement && change(target.value)}
        />
        ${unitId ? html`<span id=${unitId}>${unit}</span>` : unit}
      </div>
    </div>
  `;
}
