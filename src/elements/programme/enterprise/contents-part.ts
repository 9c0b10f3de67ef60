import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier } from '../../../core/programme/dossier.js';
import type {} from '../../result/result-element.js';
import type { ProgrammeView } from '../programme-view.js';

/** Leads to the parts of the page of an enterprise; two of them stand in its result. */
export function contentsPart({ messages, structure }: ProgrammeView, dossier: Dossier): TemplateResult {
  const words = messages.casework.contents;
  const assessed = dossier.latest !== null;
  const here = (id: string) => (event: Event) => rootOf(event)?.querySelector<HTMLElement>(`#${id}`)?.focus();
  const inResult = (what: 'chart' | 'roadmap') => (event: Event) =>
    rootOf(event)?.querySelector('readiness-result')?.lead(what);
  const entry = (label: string, lead: (event: Event) => unknown) =>
    html`<li><button type="button" class="link" @click=${lead}>${label}</button></li>`;
  return html`
    <nav class="contents" aria-label=${words.heading}>
      <ul>
        ${assessed ? [entry(words.history, here('history')), entry(words.points, here('points'))] : nothing}
        ${entry(words.notes, here('notes'))}
        ${assessed ? entry(words.chart, inResult('chart')) : nothing}
        ${assessed && structure.actions?.length ? entry(words.roadmap, inResult('roadmap')) : nothing}
        ${entry(words.changes, here('changes'))}
      </ul>
    </nav>
  `;
}

function rootOf({ currentTarget }: Event): ShadowRoot | null {
  const root = currentTarget instanceof Node ? currentTarget.getRootNode() : null;
  return root instanceof ShadowRoot ? root : null;
}
