import { html, nothing, type TemplateResult } from 'lit';
import { supportedBy } from '../../core/analytics/register/supported-by.js';
import type { EnterpriseLine } from '../../core/programme/enterprise-lines.js';
import { changeOf } from '../../core/programme/enterprise-list.js';
import { COLUMNS, type ListColumn } from '../../core/programme/programme-state.js';
import type { EnterprisePage } from '../../core/programme/shown-programme.js';
import { scrollable } from './scrollable.js';
import { points, signed, type ProgrammeView } from './programme-view.js';
import { day } from './written.js';

/** The enterprises behind the figures: searched, sorted, page by page. */
export function enterprisesSection(view: ProgrammeView, list: EnterprisePage): TemplateResult {
  const { state, messages, go, save } = view;
  const words = messages.enterprises;
  const { found, lines, page, pages } = list;
  const searched = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) go({ search: currentTarget.value, page: 1 });
  };
  return html`
    <section aria-labelledby="enterprises" part="enterprises">
      <h3 id="enterprises">${words.heading}</h3>
      <div class="field">
        <label for="search">${words.search}</label>
        <input id="search" type="search" autocomplete="off" .value=${state.search} @input=${searched} />
      </div>
      <p role="status">${found === 0 ? words.empty : words.found(found)}</p>
      <p class="choose">
        <button type="button" class="button secondary" @click=${() => save('csv')}>${words.csv}</button>
        <button type="button" class="button secondary" @click=${() => save('xlsx')}>${words.xlsx}</button>
        <button type="button" class="button secondary" @click=${() => save('table-csv')}>${words.tableCsv}</button>
        <button type="button" class="button secondary" @click=${() => save('table-xlsx')}>${words.tableXlsx}</button>
      </p>
      <p class="hint">${words.tableNote}</p>
      <div role="alert">${view.tooLong ? html`<p class="error">${words.tooLong}</p>` : nothing}</div>
      ${found === 0 ? nothing : table(view, lines)} ${pages > 1 ? pager(view, page, pages) : nothing}
    </section>
  `;
}

function table(view: ProgrammeView, lines: readonly EnterpriseLine[]): TemplateResult {
  const { messages } = view;
  const words = messages.enterprises;
  const heads: Readonly<Record<ListColumn, string>> = {
    name: words.name,
    latest: words.latest,
    change: words.change,
    date: words.date,
  };
  return html`
    ${scrollable(
      'enterprises',
      html`<table class="list">
        <caption class="visually-hidden">
          ${words.caption}
        </caption>
        <thead>
          <tr>
            ${COLUMNS.map((column) => head(view, column, heads[column]))}
            <th scope="col">${words.level}</th>
            <th scope="col">${words.supported}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => row(view, line))}
        </tbody>
      </table>`,
    )}
  `;
}

function head({ state, go, messages }: ProgrammeView, column: ListColumn, label: string): TemplateResult {
  const sorted = state.sort === column;
  const ascending = sorted ? !state.ascending : column === 'name';
  return html`
    <th scope="col" aria-sort=${sorted ? (state.ascending ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        class="sort"
        title=${messages.enterprises.sortedBy(label, ascending)}
        @click=${() => go({ sort: column, ascending, page: 1 })}
      >
        ${label}<span aria-hidden="true">${sorted ? (state.ascending ? ' ▲' : ' ▼') : ''}</span>
      </button>
    </th>
  `;
}

function row(view: ProgrammeView, line: EnterpriseLine): TemplateResult {
  const { messages, labels, overview, go } = view;
  const words = messages.enterprises;
  const { enterprise, scores } = line;
  const latest = scores.at(-1);
  const change = changeOf(line);
  const supported = supportedBy(enterprise, overview.asOf).length > 0;
  return html`
    <tr>
      <th scope="row">
        <button type="button" class="link" @click=${() => go({ enterprise: enterprise.id })}>${enterprise.name}</button>
        ${enterprise.code ? html`<span class="hint">${enterprise.code.code}</span>` : nothing}
      </th>
      <td class="number">${latest ? points(view, latest.score) : messages.none}</td>
      <td class="number">${change === null ? messages.none : signed(messages, change)}</td>
      <td>${latest ? day(messages, latest.date) : words.never}</td>
      <td>${latest?.level ? labels.level(latest.level) : messages.none}</td>
      <td>${supported ? words.yes : words.no}</td>
    </tr>
  `;
}

function pager({ messages, go }: ProgrammeView, page: number, pages: number): TemplateResult {
  const words = messages.enterprises;
  const button = (label: string, to: number) =>
    html`<button type="button" class="button secondary" ?disabled=${to < 1 || to > pages} @click=${() => go({ page: to })}>
      ${label}
    </button>`;
  return html`
    <nav class="pager" aria-label=${words.page(page, pages)}>
      ${button(words.previous, page - 1)} <span role="status">${words.page(page, pages)}</span>
      ${button(words.next, page + 1)}
    </nav>
  `;
}
