import { html, nothing, type TemplateResult } from 'lit';
import type { RegionSupport } from '../../core/regions/region-support.js';
import { imprint } from '../result/method-section.js';
import { blockedPart } from './blocked-part.js';
import { changeNotice } from './change-notice.js';
import type { FormState } from './form-state.js';
import { limitsPart } from './limits-part.js';
import { openPart } from './open-part.js';
import { addPart, droppedPart } from './other-actions-part.js';
import { outcomePart, withoutPlan } from './outcome-part.js';
import type { Planning } from './planning.js';
import type { RoadmapActs } from './roadmap-acts.js';
import type { RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';
import { stepsPart } from './steps-part.js';
import { targetPart } from './target-part.js';
import { aimText, wantedTarget } from './targets.js';

/** What changes while a roadmap is looked at. */
export interface RoadmapState {
  readonly planning: Planning | null;
  readonly working: boolean;
  readonly choice: RoadmapChoice;
  readonly form: FormState;
  readonly said: string | null;
  readonly noticed: boolean;
  readonly undoable: boolean;
  readonly support: RegionSupport | null;
  /** Actions that somebody unfolded or folded. */
  readonly unfolded: ReadonlyMap<string, boolean>;
  readonly addOpen: boolean;
  readonly toggleAdd: (open: boolean) => void;
  /** Whether the page has a heading for it already. */
  readonly untitled: boolean;
}

/** A roadmap: what is aimed at, what comes of it, the actions, and what else can be chosen. */
export function roadmapContent(view: RoadmapView, state: RoadmapState, acts: RoadmapActs): TemplateResult {
  const { texts, wordsLang, messages } = view;
  const { choice, form, planning } = state;
  const target = wantedTarget(view, choice);
  return html`
    <article lang=${wordsLang ?? messages.locale}>
      <h2 class=${state.untitled ? 'printed' : ''}>${texts.heading}</h2>
      ${target && planning ? html`<p class="printed">${texts.target.label}: ${aimText(view, target)}</p>` : nothing}
      <p class="hint introduction">${texts.introduction}</p>
      <form novalidate part="target" @submit=${(event: Event) => event.preventDefault()}>
        ${targetPart(view, choice, target, form, acts)} ${limitsPart(view, choice, form, acts)}
      </form>
      <section class="plan" part="plan" aria-labelledby="plan" aria-busy=${state.working ? 'true' : 'false'}>
        <h3 id="plan" tabindex="-1">${texts.outcome.heading}</h3>
        ${planning ? whatCameOfIt(view, planning, state, acts) : html`<p>${texts.working}</p>`}
      </section>
      <p class="standing">${view.labels.standing() ?? messages.method.standing}</p>
      <p class="imprint">${imprint(view)}</p>
      ${
        hasSteps(planning)
          ? html`<button type="button" class="button secondary print" part="button" @click=${acts.print}>
              ${texts.print}
            </button>`
          : nothing
      }
      ${changeNotice(view, state, acts)}
    </article>
  `;
}

function whatCameOfIt(
  view: RoadmapView,
  planning: Planning,
  { support, unfolded, addOpen, toggleAdd }: RoadmapState,
  acts: RoadmapActs,
): TemplateResult {
  const open = openPart(view, acts);
  if (planning.kind !== 'planned') return html`${withoutPlan(view, planning)} ${open}`;
  // Where nothing can be planned, answers are what comes next.
  const isFirst = !hasSteps(planning);
  return html`
    ${outcomePart(view, planning)} ${isFirst ? open : nothing} ${blockedPart(view, planning, acts)}
    ${stepsPart(view, planning, support, unfolded, acts)} ${droppedPart(view, planning, acts)}
    ${addPart(view, planning, addOpen, toggleAdd, acts)} ${isFirst ? nothing : open}
  `;
}

function hasSteps(planning: Planning | null): boolean {
  return planning?.kind === 'planned' && planning.plan.steps.length > 0;
}
