import { html, nothing, type TemplateResult } from 'lit';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { SessionState } from '../../../session/session.js';
import type { Question } from './question.js';

/** Where an answer came from that was not given here, and whether it is to be confirmed. */
export function answerOrigin(
  { key, item, answer }: Question,
  { toConfirm }: SessionState,
  { origin }: LaterMessages,
): TemplateResult {
  const old = toConfirm.includes(item.id);
  const provenance = answer?.provenance;
  const { locale, ...form } = origin.dates;
  const instant = new Date(provenance?.at ?? NaN);
  const date = Number.isNaN(instant.getTime()) ? null : new Intl.DateTimeFormat(locale, form).format(instant);
  return html`<p id="${key}-origin" class=${old ? 'origin old' : 'origin'} part="origin">
    ${origin[provenance?.from ?? 'prefilled'](date)} ${old ? html`<strong>${origin.old}</strong>` : nothing}
  </p>`;
}
