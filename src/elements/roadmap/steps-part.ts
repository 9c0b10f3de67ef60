import { html, nothing, type TemplateResult } from 'lit';
import type { Phase, RoadmapStep } from '../../core/advice/roadmap/roadmap.js';
import type { RegionSupport } from '../../core/regions/region-support.js';
import { offersOf } from '../result/support-section.js';
import { actionEffort } from './effort-text.js';
import { fact } from './fact.js';
import type { Planned } from './planning.js';
import type { RoadmapActs } from './roadmap-acts.js';
import type { RoadmapView } from './roadmap-view.js';

const PHASES: readonly Phase[] = ['now', 'quarter', 'year', 'later'];

/** How many actions show at once how they are done; the others unfold. */
const FIRST = 3;

/** The actions of a plan by phase, in the order in which they can be taken. */
export function stepsPart(
  view: RoadmapView,
  planned: Planned,
  support: RegionSupport | null,
  unfolded: ReadonlyMap<string, boolean>,
  acts: RoadmapActs,
): TemplateResult {
  const { steps } = planned.plan;
  const phases = PHASES.map((phase) => ({ phase, own: steps.filter((step) => step.phase === phase) }));
  const ordered = phases.flatMap(({ own }) => own);
  const card = (step: RoadmapStep) =>
    stepCard(view, planned, { step, at: ordered.indexOf(step), support, unfolded }, acts);
  return html`
    <div class="phases" data-list="steps">
      ${phases
        .filter(({ own }) => own.length > 0)
        .map(
          ({ phase, own }) => html`
            <h3>${view.texts.phases[phase]}</h3>
            <ol start=${ordered.findIndex((step) => step.phase === phase) + 1}>
              ${own.map(card)}
            </ol>
          `,
        )}
    </div>
  `;
}

/** What a card is about. */
interface Card {
  readonly step: RoadmapStep;
  readonly at: number;
  readonly support: RegionSupport | null;
  readonly unfolded: ReadonlyMap<string, boolean>;
}

function stepCard(
  view: RoadmapView,
  { choice, plan }: Planned,
  { step: { action, start, finish, after }, at, support, unfolded }: Card,
  acts: RoadmapActs,
): TemplateResult {
  const { texts, labels } = view;
  const words = labels.action(action.id);
  const title = titleOf(view, action.id);
  const isOpen = unfolded.get(action.id) ?? at < FIRST;
  const weeks = texts.step.weeks(String(start + 1), String(Math.max(start + 1, finish)));
  return html`
    <li class="step" part="action" value=${at + 1}>
      <h4 tabindex="-1" data-land>${title}</h4>
      <p class="effort">
        ${actionEffort(view, action)} · ${weeks}
        ${choice.include.includes(action.id) ? html`<span class="added">${texts.step.added}</span>` : nothing}
      </p>
      <details
        class="how"
        .open=${isOpen}
        @toggle=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLDetailsElement && currentTarget.open !== isOpen) {
            acts.unfold(action.id, currentTarget.open);
          }
        }}
      >
        <summary>${texts.step.how}<span class="visually-hidden">: ${title}</span></summary>
        <dl>
          ${fact(view.messages.actions.firstStep, words?.firstStep)}
          ${fact(view.messages.actions.doneWhen, words?.doneWhen)}
          ${fact(view.messages.actions.neededFirst, words?.before)}
          ${fact(texts.step.after, earlier(view, plan.steps, after))}
          ${fact(view.messages.support.mayApply, offersOf(view, support, action))}
        </dl>
        ${words?.links?.map(({ text, href }) => link(text, href))}
      </details>
      <button type="button" class="button quiet" part="button" @click=${(event: Event) => acts.change('dropped', action.id, event)}>
        ${texts.step.drop}<span class="visually-hidden">: ${title}</span>
      </button>
    </li>
  `;
}

/** What an action is called; its id where nothing says it. */
export function titleOf({ labels }: RoadmapView, action: string): string {
  return labels.action(action)?.title ?? action;
}

/** The actions that come before, in the order of the plan. */
function earlier(view: RoadmapView, steps: readonly RoadmapStep[], after: readonly string[]): string {
  return steps
    .filter(({ action }) => after.includes(action.id))
    .map(({ action }) => titleOf(view, action.id))
    .join('; ');
}

/** The format allows `https:` only; words that were never checked must not get around that. */
function link(text: string, href: string): TemplateResult | typeof nothing {
  return href.startsWith('https://')
    ? html`<p class="link"><a href=${href} rel="noopener noreferrer">${text}</a></p>`
    : nothing;
}
