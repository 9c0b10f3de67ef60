import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../../core/compiled/own.js';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { AssessmentView } from '../assessment-view.js';
import type { EarlierOffer } from '../earlier-offer.js';
import { dateOf } from '../questions/answer-origin.js';

/** How many answers come from before, or are begun; else, what other questionnaires on this device know, to be taken over. */
export function earlierNotice(view: AssessmentView, ui: LaterMessages): TemplateResult | typeof nothing {
  const { answers, before, visibleItems, resumed } = view.state;
  const { offer } = view.run;
  const taken = Object.values(visibleItems)
    .flat()
    .filter((id) => own(answers, id)?.provenance?.from === 'carried' || own(before?.suggested, id));
  if (resumed || (taken.length === 0 && !offer)) return nothing;
  return html`
    <div class="notice" part="earlier" tabindex="-1" role="status">
      ${taken.length > 0 || !offer ? html`<p>${ui.earlier.taken(taken.length)}</p>` : offered(offer, ui)}
    </div>
  `;
}

function offered({ instrument, completedAt, count, take }: EarlierOffer, { earlier, origin }: LaterMessages) {
  const accept = ({ currentTarget }: Event) => {
    // The button goes: the focus stays here, on what became of the answers.
    if (currentTarget instanceof HTMLElement) currentTarget.closest<HTMLElement>('.notice')?.focus();
    void take();
  };
  return html`
    <p>
      <strong>${earlier.found(own(origin.instruments, instrument) ?? null, dateOf(completedAt, origin))}</strong>
      ${earlier.usable(count)}
    </p>
    <button type="button" class="button secondary" part="button take" @click=${accept}>${earlier.take}</button>
  `;
}
