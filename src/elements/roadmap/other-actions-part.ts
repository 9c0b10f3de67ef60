import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../core/model/action.js';
import { actionEffort } from './effort-text.js';
import type { Planned } from './planning.js';
import type { RoadmapActs } from './roadmap-acts.js';
import type { RoadmapView } from './roadmap-view.js';
import { titleOf } from './steps-part.js';

/** What was removed, to be put back. */
export function droppedPart(view: RoadmapView, planned: Planned, acts: RoadmapActs): TemplateResult | typeof nothing {
  const { exclude } = planned.choice;
  if (exclude.length === 0) return nothing;
  const { dropped } = view.texts;
  return html`
    <section class="dropped" aria-labelledby="dropped">
      <h3 id="dropped">${dropped.heading}</h3>
      ${list(
        view,
        'dropped',
        exclude.flatMap((id) => view.actions.get(id) ?? []),
        dropped.restore,
        (id, event) => acts.change('restored', id, event),
      )}
    </section>
  `;
}

/**
 * What can be added, by dimension.
 *
 * @param open Whether somebody looks; before that nothing is looked for.
 */
export function addPart(
  view: RoadmapView,
  planned: Planned,
  open: boolean,
  toggled: (open: boolean) => void,
  acts: RoadmapActs,
): TemplateResult {
  const { add } = view.texts;
  return html`
    <details
      class="add"
      @toggle=${({ currentTarget }: Event) =>
        currentTarget instanceof HTMLDetailsElement && toggled(currentTarget.open)}
    >
      <summary>${add.heading}</summary>
      ${open ? groups(view, planned, acts) : nothing}
    </details>
  `;
}

function groups(view: RoadmapView, { plan, choice }: Planned, acts: RoadmapActs): TemplateResult {
  const { add } = view.texts;
  const taken = new Set([...plan.steps.map(({ action }) => action.id), ...choice.exclude, ...choice.include]);
  const left = view
    .possible()
    .map(({ dimension, actions }) => ({ dimension, actions: actions.filter(({ id }) => !taken.has(id)) }))
    .filter(({ actions }) => actions.length > 0);
  if (left.length === 0) return html`<p>${add.none}</p>`;
  return html`
    <p class="hint">${add.hint}</p>
    ${left.map(
      ({ dimension, actions }) => html`
        <details class="group">
          <summary>${add.group(view.labels.node(dimension), String(actions.length))}</summary>
          ${list(view, `add-${dimension}`, actions, add.add, (id, event) => acts.change('added', id, event))}
        </details>
      `,
    )}
  `;
}

/** Actions with a button each. */
function list(
  view: RoadmapView,
  name: string,
  actions: readonly Action[],
  label: string,
  act: (id: string, event: Event) => void,
): TemplateResult {
  return html`
    <ul class="others" data-list=${name}>
      ${actions.map(
        (action) => html`
          <li>
            <div>
              <p>${titleOf(view, action.id)}</p>
              <p class="effort">${actionEffort(view, action)}</p>
            </div>
            <button type="button" class="button secondary" part="button" data-land @click=${(event: Event) => act(action.id, event)}>
              ${label}<span class="visually-hidden">: ${titleOf(view, action.id)}</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
