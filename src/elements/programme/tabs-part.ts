import { html, type TemplateResult } from 'lit';
import { TABS } from '../../core/programme/programme-state.js';
import type { ProgrammeView } from './programme-view.js';

/** The parts of the page. */
export function tabsPart({ state, messages, go }: ProgrammeView): TemplateResult {
  return html`
    <nav class="tabs" aria-label=${messages.tabs.heading}>
      ${TABS.map(
        (tab) => html`
          <button
            type="button"
            aria-current=${tab === state.tab ? 'page' : 'false'}
            @click=${() => go({ tab, enterprise: '' })}
          >
            ${messages.tabs[tab]}
          </button>
        `,
      )}
    </nav>
  `;
}
