import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier } from '../../core/programme/dossier.js';
import type { EnterpriseLine } from '../../core/programme/enterprise-lines.js';
import type { Enterprise } from '../../core/model/enterprise.js';
import { changesPart } from './enterprise/changes-part.js';
import { contactsPart } from './enterprise/contacts-part.js';
import { contentsPart } from './enterprise/contents-part.js';
import { notesPart } from './enterprise/notes-part.js';
import { pointsPart } from './enterprise/points-part.js';
import { scrollable } from './scrollable.js';
import { points, type ProgrammeView } from './programme-view.js';
import { day, named } from './written.js';

/** One enterprise: what the register knows of it, its history, and the latest result beside the one before. */
export function detailSection(view: ProgrammeView, dossier: Dossier): TemplateResult {
  const { messages, go } = view;
  const { line } = dossier;
  return html`
    <section class="detail" aria-labelledby="enterprise" part="enterprise">
      <button type="button" class="button secondary" @click=${() => go({ enterprise: '' })}>
        ${messages.detail.back}
      </button>
      <h3 id="enterprise" tabindex="-1">${line.enterprise.name}</h3>
      ${contentsPart(view, dossier)} ${facts(view, line.enterprise)} ${contactsPart(view, dossier.contacts)}
      ${supports(view, line.enterprise)} ${history(view, line)} ${pointsPart(view, dossier.points)}
      ${notesPart(view, line.enterprise, dossier.notes)} ${result(view, dossier)} ${changesPart(view, dossier.changes)}
    </section>
  `;
}

function facts({ messages, nameSegment }: ProgrammeView, enterprise: Enterprise): TemplateResult {
  const { names } = messages.scope;
  const { code, sector, sizeClasses, place, officer } = enterprise;
  const lines: readonly (readonly [string, string])[] = [
    [messages.enterprises.code, code?.code ?? ''],
    [names.sector, sector ? nameSegment('sector', sector.code) : ''],
    [names.sizeClass, sizeClasses.map((size) => nameSegment('sizeClass', size)).join(' / ')],
    [names.place, place ? nameSegment('place', place.code) : ''],
    [messages.detail.officer, officer ?? ''],
  ];
  return html`
    <dl class="facts">
      ${lines.map(([term, text]) => (text === '' ? nothing : html`<div><dt>${term}</dt><dd>${text}</dd></div>`))}
    </dl>
  `;
}

function supports({ messages, nameMeasure }: ProgrammeView, { supports: given }: Enterprise): TemplateResult {
  const { detail } = messages;
  return html`
    <h4>${detail.supports}</h4>
    ${
      given.length === 0
        ? html`<p>${detail.noSupport}</p>`
        : html`<ul>
            ${given.map(
              ({ since, by, measures }) =>
                html`<li>${detail.since(day(messages, since), by)}: ${measures.map(nameMeasure).join('; ')}</li>`,
            )}
          </ul>`
    }
  `;
}

function history(view: ProgrammeView, { scores }: EnterpriseLine): TemplateResult {
  const { messages, labels, summary } = view;
  const { detail, enterprises, scope } = messages;
  if (scores.length === 0) return html`<p>${detail.notAssessed}</p>`;
  const waves = new Map(summary.programme.waves.map(({ id, names }) => [id, named(messages, names)]));
  return html`
    <h4 id="history" tabindex="-1">${detail.history}</h4>
    ${scrollable(
      'history',
      html`<table class="history" aria-labelledby="history">
      <thead>
        <tr>
          <th scope="col">${scope.wave}</th>
          <th scope="col">${enterprises.date}</th>
          <th scope="col" class="number">${messages.means.whole}</th>
          <th scope="col">${enterprises.level}</th>
        </tr>
      </thead>
      <tbody>
        ${scores.map(
          ({ wave, date, score, level }) => html`
            <tr>
              <th scope="row">${waves.get(wave) ?? wave}</th>
              <td>${day(messages, date)}</td>
              <td class="number">${points(view, score)}</td>
              <td class="wide">${level ? labels.level(level) : messages.none}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>`,
    )}
  `;
}

function result({ structure, words, shown }: ProgrammeView, { latest, before }: Dossier) {
  if (!latest) return nothing;
  const { index, weighting } = shown.basis;
  return html`
    <readiness-result
      part="result"
      .structure=${structure}
      .words=${words}
      .response=${latest}
      .earlier=${before}
      .index=${index}
      .weighting=${weighting === 'default' ? '' : weighting}
    ></readiness-result>
  `;
}
