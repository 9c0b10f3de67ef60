import { html, nothing, type TemplateResult } from 'lit';
import { effortCost } from '../../core/advice/effort-cost.js';
import type { Roadmap } from '../../core/advice/roadmap/roadmap.js';
import { formatNumber } from '../../core/i18n/numbers/format-number.js';
import { currencyOf, moneyText } from './effort-text.js';
import { fact } from './fact.js';
import { targetSentence } from '../result/target-sentence.js';
import type { Planned, Unplanned } from './planning.js';
import type { RoadmapView } from './roadmap-view.js';
import { shortfall } from './shortfall.js';
import { aimText } from './targets.js';

/** What a plan comes to, in a sentence and in figures, and how sure it is that nothing takes less. */
export function outcomePart(view: RoadmapView, planned: Planned): TemplateResult {
  const { plan } = planned;
  return html`
    <p class="lead">${sentence(view, planned)}</p>
    ${plan.reached ? nothing : html`<p class="reason">${shortfall(view, planned)}</p>`}
    ${plan.steps.length === 0 ? nothing : figures(view, planned)}
  `;
}

/** Why there is no plan at all. */
export function withoutPlan(view: RoadmapView, unplanned: Unplanned): TemplateResult {
  return html`<p class="lead">${whyUnplanned(view, unplanned)}</p>`;
}

function whyUnplanned({ texts, messages, compiled }: RoadmapView, unplanned: Unplanned): string {
  switch (unplanned.kind) {
    case 'noScore':
      return texts.why.noScore;
    case 'top':
      return texts.outcome.top;
    case 'limits':
      return texts.problems.unfinished;
    case 'target':
      return `${targetSentence(unplanned.problem, compiled.index.id, messages.target)} ${texts.problems.target}`;
    case 'dayRate':
      return texts.problems.dayRate;
  }
}

function sentence(view: RoadmapView, { plan, target }: Planned): string {
  const { outcome } = view.texts;
  const aim = aimText(view, target);
  const { length } = plan.steps;
  if (!plan.reached && plan.proof !== 'optimal') {
    return length > 0 ? `${outcome.notFound(aim)} ${outcome.nearer}` : outcome.notFound(aim);
  }
  if (!plan.reached) return `${outcome.notReached(aim)} ${length > 0 ? outcome.best : outcome.nothing}`;
  if (length === 0) return outcome.already(aim);
  return isReachedToday(view, target) ? outcome.alreadyWith(aim) : outcome.reached(length, aim);
}

/** Whether a target is reached without any action; then what is planned is what the person wants. */
function isReachedToday({ result, compiled }: RoadmapView, target: Planned['target']): boolean {
  if ('score' in target) return result.score !== null && result.score >= target.score;
  if ('level' in target) {
    const ids = compiled.levels?.bands.map(({ id }) => id) ?? [];
    return result.levels?.level != null && ids.indexOf(result.levels.level) >= ids.indexOf(target.level);
  }
  return Object.entries(target.dimensions).every(([id, wanted]) => {
    const score = result.dimensions.find((one) => one.id === id)?.score;
    return score != null && score >= wanted;
  });
}

function figures(view: RoadmapView, planned: Planned): TemplateResult {
  const { texts, messages, number } = view;
  const { plan } = planned;
  const { outcome } = texts;
  return html`
    <dl class="figures">
      ${fact(outcome.effort, messages.actions.days(plan.days))} ${fact(outcome.money, moneyText(view, plan.money))}
      ${fact(outcome.time, messages.actions.weeks(plan.weeks))}
      ${fact(outcome.score, outcome.change(number(plan.score.from), number(plan.score.to)))}
      ${fact(outcome.level, levelChange(view, planned))}
    </dl>
    ${dimensions(view, planned)} ${proof(view, planned)}
  `;
}

function levelChange({ labels, texts: { outcome } }: RoadmapView, { plan: { level } }: Planned): string {
  if (level.to === null) return '';
  if (level.from === level.to) return outcome.same(labels.level(level.to));
  return level.from === null
    ? labels.level(level.to)
    : outcome.change(labels.level(level.from), labels.level(level.to));
}

function dimensions({ labels, texts: { outcome }, number }: RoadmapView, { plan }: Planned) {
  if (plan.dimensions.length === 0) return nothing;
  return html`
    <details class="gains">
      <summary>${outcome.dimensions}</summary>
      <ul>
        ${plan.dimensions.map(
          ({ id, from, to }) => html`<li>${labels.node(id)}: ${outcome.change(number(from), number(to))}</li>`,
        )}
      </ul>
    </details>
  `;
}

function proof(view: RoadmapView, { plan, dayRate }: Planned): TemplateResult {
  const { proof: words, outcome, locale } = view.texts;
  const amount = (value: number) => formatNumber(value, locale, 0);
  const said = proofText(view, plan);
  const counted =
    currencyOf(view) === 'VND' &&
    plan.steps.some(({ action: { effort } }) => effortCost(effort, dayRate) > effort.days);
  return html`<p class="hint">${said} ${counted ? words.rate(amount(dayRate)) : nothing} ${plan.steps.length > 1 ? outcome.parallel : nothing}</p>`;
}

function proofText({ texts: { proof: words, locale } }: RoadmapView, { reached, proof: found, cost }: Roadmap): string {
  if (found === 'optimal') return reached ? words.optimal : words.notReached;
  return reached ? words.open(formatNumber(cost, locale, 0), formatNumber(found.lowerBound, locale, 0)) : words.givenUp;
}
