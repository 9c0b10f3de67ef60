import { html, nothing, type TemplateResult } from 'lit';
import type { ColumnsState } from './intake-state.js';
import { columnTable } from './column-table.js';
import { inputField, selectField } from './field.js';
import type { IntakeView } from './intake-view.js';
import { asksDate, asksWave, hasWaves, missingChoices, type Required } from './missing-choices.js';
import type { OpenedTable } from '../intake-service.js';
import { named, whole } from '../../written.js';

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
    <form novalidate @submit=${submit}>
      <p>${introduction}</p>
      <div class="options">
        ${opened.kind === 'table' ? tableFields(view, opened, state) : nothing} ${waveFields(view, state)}
      </div>
      ${opened.kind === 'table' ? columnTable(view, opened, choices, state.shown) : nothing}
      <p class="actions">
        <button type="submit" class="button" ?disabled=${busy !== null}>${columns.check}</button>
        <button type="button" class="button secondary" @click=${view.cancel}>${columns.other}</button>
      </p>
    </form>
  `;
}

function tableFields(view: IntakeView, opened: OpenedTable, state: ColumnsState) {
  const { words, propose, decide } = view;
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
        : selectField('intake-numbers', columns.numbers, numbers, state.choices.numbers ?? '', (id) => {
            decide({ numbers: id === 'vi' || id === 'en' ? id : null });
          })
    }
    ${asksDate(state) ? dateField(view, state) : nothing}
  `;
}

function dateField({ words: { columns }, decide }: IntakeView, state: ColumnsState): TemplateResult {
  return inputField({
    id: 'intake-date',
    type: 'date',
    label: columns.date,
    hint: columns.dateHint,
    value: state.choices.date,
    problem: isTold(state, 'date') ? columns.dateMissing : null,
    errorPrefix: columns.errorPrefix,
    change: (date) => decide({ date }),
  });
}

/** Whether it is told that something is still to be filled in. */
function isTold(state: ColumnsState, field: Required): boolean {
  return state.told && missingChoices(state).includes(field);
}

/** In which wave answers without one are counted. A register brings its own, and so does a column. */
function waveFields(view: IntakeView, state: ColumnsState) {
  const { words, decide } = view;
  const { columns } = words;
  const { opened } = state;
  const { wave } = state.choices;
  if (!asksWave(state)) return nothing;
  if (hasWaves(state)) {
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
    ${wave.kind === 'new' ? waveNameField(view, state) : nothing}
  `;
}

function waveNameField({ words: { columns }, decide }: IntakeView, state: ColumnsState): TemplateResult {
  const { wave } = state.choices;
  return inputField({
    id: 'intake-wave-name',
    type: 'text',
    label: columns.waveName,
    hint: null,
    value: wave.name,
    problem: isTold(state, 'waveName') ? columns.waveNameMissing : null,
    errorPrefix: columns.errorPrefix,
    change: (name) => decide({ wave: { ...wave, name } }),
  });
}
