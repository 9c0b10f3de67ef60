import { html, nothing, type TemplateResult } from 'lit';
import { hasDates, type Choices, type IntakeState } from './intake-state.js';
import { columnTable } from './column-table.js';
import { onValue, selectField } from './field.js';
import type { IntakeView } from './intake-view.js';
import type { OpenedTable } from '../intake-service.js';
import { named, whole } from '../../written.js';

type ColumnsState = Extract<IntakeState, { step: 'columns' }>;

/** What each column holds, and how the rest is to be read. */
export function columnsStep(view: IntakeView, state: ColumnsState): TemplateResult {
  const { words, busy } = view;
  const { columns } = words;
  const { opened, choices } = state;
  const introduction =
    opened.kind === 'table'
      ? columns.introduction
      : opened.register
        ? columns.register
        : columns.records(whole(words, opened.files));
  const submit = (event: Event) => {
    event.preventDefault();
    view.check();
  };
  return html`
    <h2 id="intake-heading" tabindex="-1">${opened.kind === 'table' ? columns.heading(opened.file) : columns.headingRecords}</h2>
    <form @submit=${submit}>
      <p>${introduction}</p>
      <div class="options">
        ${opened.kind === 'table' ? tableFields(view, opened, choices) : nothing} ${waveFields(view, state)}
      </div>
      ${opened.kind === 'table' ? columnTable(view, opened, choices, state.shown) : nothing}
      <p class="actions">
        <button type="submit" class="button" ?disabled=${busy !== null}>${columns.check}</button>
        <button type="button" class="button secondary" @click=${view.cancel}>${columns.other}</button>
      </p>
    </form>
  `;
}

function tableFields({ words, propose, decide }: IntakeView, opened: OpenedTable, choices: Choices) {
  const { columns } = words;
  const sheets = opened.sheets.map((name) => ({ id: name, name }));
  const instruments = [
    { id: '', name: columns.noInstrument },
    ...opened.instruments.map(({ id, names }) => ({ id, name: named(words, names) })),
  ];
  const numbers = [
    { id: '', name: columns.numbersOpen },
    { id: 'vi', name: columns.numbersVi },
    { id: 'en', name: columns.numbersEn },
  ];
  return html`
    ${sheets.length > 1 ? selectField('intake-sheet', columns.sheet, sheets, opened.sheet ?? '', (sheet) => propose({ sheet })) : nothing}
    ${selectField('intake-instrument', columns.instrument, instruments, opened.instrument ?? '', (id) => {
      propose({ sheet: opened.sheet, instrument: id === '' ? null : id });
    })}
    ${
      opened.instrument === null
        ? nothing
        : selectField('intake-numbers', columns.numbers, numbers, choices.numbers ?? '', (id) => {
            decide({ numbers: id === 'vi' || id === 'en' ? id : null });
          })
    }
    ${opened.instrument === null || hasDates(choices) ? nothing : dateField(words.columns, choices, decide)}
  `;
}

function dateField(
  columns: IntakeView['words']['columns'],
  { date }: Choices,
  decide: IntakeView['decide'],
): TemplateResult {
  return html`
    <div class="field">
      <label for="intake-date">${columns.date}</label>
      <input id="intake-date" type="date" required .value=${date} aria-describedby="intake-date-hint" @change=${onValue((value) => decide({ date: value }))} />
      <span id="intake-date-hint" class="hint">${columns.dateHint}</span>
    </div>
  `;
}

/** In which wave answers without one are counted. A register brings its own, and so does a column. */
function waveFields({ words, decide }: IntakeView, { opened, choices }: ColumnsState) {
  const { columns } = words;
  const { wave, meanings } = choices;
  if (opened.kind === 'table' ? opened.instrument === null : opened.register) return nothing;
  if (meanings.includes('wave')) {
    return html`<p class="field"><b>${columns.wave}</b> <span>${columns.waveWritten}</span></p>`;
  }
  const waves = [
    { id: 'dates', name: columns.waveByDates },
    ...opened.waves.map(({ id, names }) => ({ id: `known ${id}`, name: columns.waveKnown(named(words, names)) })),
    { id: 'new', name: columns.waveNew },
  ];
  const chosen = wave.kind === 'known' ? `known ${wave.id}` : wave.kind;
  return html`
    ${selectField('intake-wave', columns.wave, waves, chosen, (id) => {
      const kind = id === 'dates' || id === 'new' ? id : 'known';
      decide({ wave: { ...wave, kind, id: kind === 'known' ? id.slice('known '.length) : '' } });
    })}
    ${
      wave.kind === 'new'
        ? html`<div class="field">
            <label for="intake-wave-name">${columns.waveName}</label>
            <input id="intake-wave-name" type="text" required maxlength="100" .value=${wave.name} @change=${onValue((name) => decide({ wave: { ...wave, name } }))} />
          </div>`
        : nothing
    }
  `;
}
