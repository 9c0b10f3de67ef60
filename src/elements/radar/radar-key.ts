import { html, svg, type TemplateResult } from 'lit';
import { banded, type RadarData, type RadarRole } from './radar-data.js';

/** The same point shapes as in the chart. */
const POINTS: Readonly<Record<RadarRole, TemplateResult>> = {
  enterprise: svg`<circle cx="18" cy="8" r="4"></circle>`,
  benchmark: svg`<path d="M18 3 23 12 13 12Z"></path>`,
  earlier: svg`<path d="M18 3 23 8 18 13 13 8Z"></path>`,
};

/** What each line stands for, and its band, where there is one. */
export function radarKey(data: RadarData, bands: Readonly<Record<RadarRole, string>>): TemplateResult {
  return html`
    <ul class="key" part="key">
      ${data.series.map(
        ({ role, label }) => html`
          <li>
            <span class=${role} data-role=${role}>
              <svg viewBox="0 0 36 16" aria-hidden="true">
                <line x1="0" x2="36" y1="8" y2="8"></line>
                ${POINTS[role]}
              </svg>
            </span>
            ${label}
          </li>
        `,
      )}
      ${banded(data).map(
        ({ role }) => html`
          <li>
            <span class=${role}>
              <svg viewBox="0 0 36 16" aria-hidden="true"><rect width="36" height="16"></rect></svg>
            </span>
            ${bands[role]}
          </li>
        `,
      )}
    </ul>
  `;
}
