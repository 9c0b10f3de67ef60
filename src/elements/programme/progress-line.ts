import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import type { Progress } from './desk/desk.js';
import { whole } from './written.js';

/** How far opening has come, and a way to break it off. The live region stands there from the beginning, to be heard. */
export function progressLine(
  messages: ProgrammeMessages,
  progress: Progress | null,
  cancel: () => void,
): TemplateResult {
  const { open } = messages;
  return html`
    <p class="visually-hidden" role="status">${progress ? open.loading : ''}</p>
    ${progress ? bar(messages, progress, cancel) : nothing}
  `;
}

function bar(messages: ProgrammeMessages, { done, total }: Progress, cancel: () => void): TemplateResult {
  const { open } = messages;
  const known = total > 0;
  return html`
    <div class="progress" part="progress">
      <label for="progress">${known ? open.checked(whole(messages, done), whole(messages, total)) : open.loading}</label>
      ${known ? html`<progress id="progress" max=${total} .value=${done}></progress>` : html`<progress id="progress"></progress>`}
      <button type="button" class="button secondary" @click=${cancel}>${open.cancel}</button>
    </div>
  `;
}
