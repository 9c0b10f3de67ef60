import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeView } from './programme-view.js';
import { named } from './written.js';

/** Why there is little or nothing to be seen, and what to do about it; `null` where there is enough. */
export function emptyReason({ summary, overview, state, messages }: ProgrammeView): string | null {
  const words = messages.empty;
  if (overview.registered === 0 && summary.enterprises > 0) return words.nobody;
  if (summary.assessments === 0) return words.programme;
  if (overview.assessed === 1) return words.onlyOne;
  if (overview.assessed > 0) return null;
  const filtered = Object.keys(state.filter).length > 0;
  return filtered ? words.notAssessed : words.wave(named(messages, overview.wave.names));
}

/** The same on the page. */
export function emptyNotice(view: ProgrammeView): TemplateResult | typeof nothing {
  const reason = emptyReason(view);
  return reason === null ? nothing : html`<p class="notice" role="note">${reason}</p>`;
}
