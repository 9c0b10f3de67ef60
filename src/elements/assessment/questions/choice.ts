import { html, type TemplateResult } from 'lit';

/** A native radio or checkbox inside its label; the whole line can be touched. */
export interface Choice {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly label: string | TemplateResult;
  readonly change: (checked: boolean) => void;
}

/** The line of one choice. */
export function choice({ type, name, value, checked, label, change }: Choice): TemplateResult {
  return html`
    <label class="choice" part="choice">
      <input
        type=${type}
        name=${name}
        value=${value}
        .checked=${checked}
        @change=${(event: Event) => change(event.target instanceof HTMLInputElement && event.target.checked)}
      />
      <span>${label}</span>
    </label>
  `;
}
