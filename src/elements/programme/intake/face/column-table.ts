import { html, nothing, type TemplateResult } from 'lit';
import type {
  ColumnChoice,
  ColumnGroup,
  ProposedColumn,
} from '../../../../core/programme/intake/columns/proposed-column.js';
import { isReportHeader } from '../../../../core/exchange/error-report.js';
import type { OpenedTable } from '../intake-service.js';
import { onValue } from './field.js';
import type { Choices } from './intake-state.js';
import type { IntakeView } from './intake-view.js';
import { named } from '../../written.js';

const GROUPS: readonly ColumnGroup[] = ['enterprise', 'support', 'contact', 'assessment', 'profile', 'answers'];

/** The columns of a file, with what they hold and what they are taken for: a table, and on a narrow page a card each. */
export function columnTable(
  view: IntakeView,
  opened: OpenedTable,
  { meanings }: Choices,
  shown: number,
): TemplateResult {
  const { columns: words } = view.words;
  const columns = opened.columns.slice(0, shown);
  const left = opened.columns.length - columns.length;
  const passedOver = meanings.filter((meaning, at) => {
    return meaning === null && !isReportHeader(opened.columns[at]?.header ?? '');
  }).length;
  return html`
    <table class="stacked columns">
      <caption>${words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">${words.column}</th>
          <th scope="col">${words.samples}</th>
          <th scope="col">${words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${columns.map((column, at) => columnRow(view, opened, column, at, meanings))}
      </tbody>
    </table>
    <p class="hint" role="status">${passedOver > 0 ? words.passedOver(passedOver) : ''}</p>
    ${
      left > 0
        ? html`<p><button type="button" class="button secondary" @click=${view.showMore}>${words.more(left)}</button></p>`
        : nothing
    }
  `;
}

function columnRow(
  view: IntakeView,
  { choices }: OpenedTable,
  { header, samples, nearest }: ProposedColumn,
  at: number,
  meanings: Choices['meanings'],
): TemplateResult {
  const { columns: words } = view.words;
  const name = header === '' ? words.unnamedColumn(at + 1) : header;
  const meaning = meanings[at] ?? null;
  const choose = (id: string | null) =>
    view.decide({ meanings: meanings.map((one, place) => (place === at ? id : one)) });
  const near = meaning === null ? choices.find(({ id }) => id === nearest) : undefined;
  return html`
    <tr>
      <th scope="row">${name}</th>
      <td data-label=${words.samples}>
        ${samples.length > 0 ? html`<ul class="samples">${samples.map((sample) => html`<li>${sample}</li>`)}</ul>` : words.empty}
      </td>
      <td data-label=${words.meaning}>
        <select
          aria-label=${words.meaningOf(name)}
          .value=${meaning ?? ''}
          @change=${onValue((id) => choose(id === '' ? null : id))}
        >
          <option value="" ?selected=${meaning === null}>${words.nothing}</option>
          ${GROUPS.map((group) =>
            optionGroup(
              view,
              choices.filter((choice) => choice.group === group),
              group,
              meaning,
            ),
          )}
        </select>
        ${near ? nearHint(view, near, () => choose(near.id)) : nothing}
      </td>
    </tr>
  `;
}

function optionGroup(
  { words }: IntakeView,
  choices: readonly ColumnChoice[],
  group: ColumnGroup,
  chosen: string | null,
) {
  if (choices.length === 0) return nothing;
  return html`
    <optgroup label=${words.columns.groups[group]}>
      ${choices.map(({ id, names }) => {
        return html`<option value=${id} ?selected=${id === chosen}>${named(words, names)}</option>`;
      })}
    </optgroup>
  `;
}

function nearHint({ words }: IntakeView, near: ColumnChoice, use: () => void): TemplateResult {
  const name = named(words, near.names);
  const { columns } = words;
  return html`
    <span class="near">
      ${columns.near(name)}
      <button type="button" class="link" aria-label=${columns.useNear(name)} @click=${use}>${columns.use}</button>
    </span>
  `;
}
