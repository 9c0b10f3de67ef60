import { html, nothing, type TemplateResult } from 'lit';
import { FILTERS, type FilterName } from '../../core/programme/programme-filter.js';
import type { ProgrammeView } from './programme-view.js';
import { day, named } from './written.js';

/** What is looked at: the wave, the filters, what segments are told by, the weights. */
export function scopeSection(view: ProgrammeView): TemplateResult {
  const { summary, overview, state, messages, go } = view;
  const { scope } = messages;
  const { waves } = summary.programme;
  const filtered = Object.keys(state.filter).length > 0;
  return html`
    <form class="scope" part="scope" aria-label=${scope.heading} @submit=${(event: Event) => event.preventDefault()}>
      ${field(
        'wave',
        scope.wave,
        waves.map(({ id, names }) => ({ id, name: named(messages, names) })),
        overview.wave.id,
        (wave) => go({ wave, page: 1 }),
      )}
      ${instrumentField(view)}
      <details class="more" ?open=${filtered}>
        <summary>${scope.more}</summary>
        <div>
      ${FILTERS.map((name) => filterField(view, name))}
      ${field(
        'by',
        scope.by,
        FILTERS.map((name) => ({ id: name, name: scope.names[name] })),
        state.by,
        (by) => go({ by: FILTERS.find((name) => name === by) ?? 'sector', segment: '' }),
      )}
      ${weightingField(view)}
      ${
        filtered
          ? html`<button type="button" class="button secondary" @click=${() => go({ filter: {}, page: 1 })}>
              ${scope.reset}
            </button>`
          : nothing
      }
        </div>
      </details>
    </form>
    <p class="counted" role="status">
      ${named(messages, overview.wave.names)},
      ${scope.period(day(messages, overview.wave.from), day(messages, overview.wave.to))}.
      ${scope.counted(overview.assessed, overview.registered)}
    </p>
  `;
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

function field(
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult {
  const changed = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) choose(currentTarget.value);
  };
  return html`
    <div class="field">
      <label for="scope-${id}">${label}</label>
      <select id="scope-${id}" .value=${chosen} @change=${changed}>
        ${choices.map((choice) => html`<option value=${choice.id} ?selected=${choice.id === chosen}>${choice.name}</option>`)}
      </select>
    </div>
  `;
}

/** A filter of one segment; without segments there is nothing to choose. */
function filterField({ shown, state, messages, nameSegment, go }: ProgrammeView, name: FilterName) {
  const segments = shown.choices[name];
  if (segments.length < 2) return nothing;
  const choices = segments.map((id) => ({ id, name: nameSegment(name, id) }));
  const { [name]: chosen, ...others } = state.filter;
  return field(
    name,
    messages.scope.names[name],
    [{ id: '', name: messages.scope.all }, ...choices],
    chosen?.[0] ?? '',
    (segment) => go({ filter: segment === '' ? others : { ...others, [name]: [segment] }, page: 1 }),
  );
}

/** Which questionnaire is looked at, where the programme has used several. */
function instrumentField({ summary, structure: { id: shown }, labels, messages, go }: ProgrammeView) {
  if (summary.instruments.length < 2) return nothing;
  return field(
    'instrument',
    messages.scope.instrument,
    summary.instruments.map((id) => ({ id, name: id === shown ? labels.title() : id })),
    shown,
    (instrument) => go({ instrument, weighting: '', page: 1 }),
  );
}

function weightingField({ shown, structure, labels, messages, go }: ProgrammeView) {
  const { index: id, weighting } = shown.basis;
  const index = structure.indices.find((one) => one.id === id);
  const weightings = Object.keys(index?.weightings ?? {});
  if (weightings.length === 0) return nothing;
  return field(
    'weighting',
    messages.scope.weighting,
    [
      { id: 'default', name: messages.scope.ownWeights },
      ...weightings.map((name) => ({ id: name, name: labels.weighting(name) })),
    ],
    weighting,
    (name) => go({ weighting: name === 'default' ? '' : name }),
  );
}
