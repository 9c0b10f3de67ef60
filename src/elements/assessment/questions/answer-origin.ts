import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../../core/compiled/own.js';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { Provenance } from '../../../core/model/response.js';
import type { SessionState } from '../../../session/session.js';
import { isOld } from '../../../session/unconfirmed.js';
import { said, type Asking } from './asking.js';
import type { Question } from './question.js';

type OriginMessages = LaterMessages['origin'];

/** Where an answer came from that was not given here; an old one is confirmed with one tap. */
export function answerOrigin(
  question: Question,
  { toConfirm }: SessionState,
  asking: Asking,
  { origin }: LaterMessages,
): TemplateResult | typeof nothing {
  const { key, item, answer } = question;
  if (!answer?.provenance) return nothing;
  const open = toConfirm.includes(item.id);
  return html`
    <div class=${open ? 'origin old' : 'origin'} part="origin">
      <p id="${key}-origin" tabindex="-1">
        ${whence(answer.provenance, origin)} ${open ? html`<strong>${origin.old}</strong>` : standing(question, origin)}
      </p>
      ${open ? confirmButton(question, asking, origin.confirm) : nothing}
    </div>
  `;
}

/** Whether the answer of a question came from elsewhere and is old, confirmed or not. */
export function isOldAnswer({ answer }: Question): boolean {
  return answer?.provenance !== undefined && isOld(answer.provenance, new Date());
}

/** Confirms the answer of a question: it is given again, as it is and with where it came from. */
export function confirmAnswer(question: Question, asking: Asking): void {
  asking.answer(question, question.answer);
}

/** A date as the language writes it; `null` where there is none. */
export function dateOf(at: string | undefined, { dates: { locale, ...form } }: OriginMessages): string | null {
  const instant = new Date(at ?? NaN);
  return Number.isNaN(instant.getTime()) ? null : new Intl.DateTimeFormat(locale, form).format(instant);
}

function whence({ from, at, source = '' }: Provenance, origin: OriginMessages): string {
  const date = dateOf(at, origin);
  if (from === 'prefilled') return origin.prefilled(date);
  const [instrument = ''] = source.split(' ');
  return origin.carried(date, own(origin.instruments, instrument) ?? null);
}

function standing(question: Question, { confirmed, check }: OriginMessages): TemplateResult | string {
  return isOldAnswer(question) ? html`<strong class="confirmed">${confirmed}</strong>` : check;
}

function confirmButton(question: Question, asking: Asking, label: string): TemplateResult {
  const confirm = ({ currentTarget }: Event) => {
    // The button goes: the focus stays here, on what has been said of the answer now.
    if (currentTarget instanceof HTMLElement) currentTarget.parentElement?.querySelector('p')?.focus();
    confirmAnswer(question, asking);
  };
  return html`
    <button type="button" class="button secondary" part="button confirm" @click=${confirm}>
      ${label}<span class="visually-hidden">: ${said(asking, question.words.text)}</span>
    </button>
  `;
}
