import { html, type TemplateResult } from 'lit';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { AssessmentView } from '../assessment-view.js';

/** Asks before the answers are deleted. */
export function forgetConfirm({ actions }: AssessmentView, { forget }: LaterMessages): TemplateResult {
  const close = (event: Event) => {
    const details = event.target instanceof Element ? event.target.closest('details') : null;
    details?.removeAttribute('open');
    details?.querySelector('summary')?.focus();
  };
  return html`
    <div class="confirm">
      <p>${forget.question}</p>
      <div class="buttons">
        <button type="button" class="button danger" @click=${actions.forget}>${forget.confirm}</button>
        <button type="button" class="button secondary" @click=${close}>${forget.cancel}</button>
      </div>
    </div>
  `;
}
