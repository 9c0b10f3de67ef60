import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison, ScoreChange } from '../../core/advice/compare-responses.js';
import type { TargetProgress } from '../../core/advice/target-progress.js';
import { formatShare } from '../../core/i18n/result/format-score.js';
import { calendarDate } from './calendar-date.js';
import type { ResultView } from './result-view.js';

/** What became of the enterprise since an earlier response: each dimension, the way to a target, what was done. */
export function changeSection(view: ResultView): TemplateResult | typeof nothing {
  const { change, earlier, messages } = view;
  if (!change?.ok || !earlier) return nothing;
  return html`
    <section class="change" part="change" aria-labelledby="change">
      <h2 id="change" tabindex="-1">${messages.change.heading(calendarDate(earlier, messages))}</h2>
      ${progressLines(view, change).map((line) => html`<p>${line}</p>`)}
      ${view.targetProblem === null ? nothing : html`<p class="error">${view.targetProblem}</p>`} ${table(view, change)} ${done(view, change)}
      ${lost(view, change)}
    </section>
  `;
}

function progressLines(view: ResultView, { level, progress }: Comparison): readonly string[] {
  const { labels, messages } = view;
  const lines: string[] = [];
  if (level.to !== null && level.from !== null && level.to !== level.from) {
    lines.push(messages.change.level(labels.level(level.from), labels.level(level.to)));
  }
  if (!progress) return lines;
  if (progress.toDate !== null) lines.push(wayDone(view, progress, progress.toDate));
  const { from, to } = progress.toTarget;
  if (from !== null && to !== null) lines.push(messages.change.toTarget(formatShare(from), formatShare(to)));
  return lines;
}

/** A way is never shown as more than done, or as less than nothing; the table tells what was lost. */
function wayDone({ labels, messages, number }: ResultView, { target }: TargetProgress, toDate: number): string {
  const share = formatShare(Math.min(1, Math.max(0, toDate)));
  if ('level' in target) return messages.change.towardLevel(labels.level(target.level), share);
  if ('score' in target) return messages.change.towardScore(number(target.score), share);
  return messages.change.towardDimensions(share);
}

function table(view: ResultView, { overall, dimensions }: Comparison): TemplateResult {
  const { labels, result, messages } = view;
  const { change } = messages;
  const shown = new Set(result.dimensions.map(({ id }) => id));
  const known = dimensions.filter(({ id }) => shown.has(id));
  const unclear = [overall, ...known].some(isUnclear);
  return html`
    <table>
      <caption>
        ${change.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.radar.dimension}</th>
          <th scope="col">${change.before}</th>
          <th scope="col">${change.now}</th>
          <th scope="col">${change.change}</th>
        </tr>
      </thead>
      <tbody>
        ${row(view, messages.change.whole, overall)} ${known.map((one) => row(view, labels.node(one.id), one))}
      </tbody>
    </table>
    ${unclear ? html`<p class="hint">${change.unclearNote}</p>` : nothing}
  `;
}

function row(view: ResultView, label: string, one: ScoreChange): TemplateResult {
  const { number, messages } = view;
  return html`
    <tr>
      <th scope="row">${label}</th>
      <td>${number(one.from)}</td>
      <td>${number(one.to)}</td>
      <td>${difference(view, one)}${isUnclear(one) ? html` <span class="hint">${messages.change.unclear}</span>` : nothing}</td>
    </tr>
  `;
}

/** The difference of what is shown, so that a reader who subtracts finds the same. */
function difference({ number, shown, messages }: ResultView, { from, to }: ScoreChange): string {
  if (from === null || to === null) return number(null);
  return new Intl.NumberFormat(messages.locale, { signDisplay: 'exceptZero' }).format(shown(to) - shown(from));
}

function isUnclear({ change, clear }: ScoreChange): boolean {
  return change !== null && change !== 0 && !clear;
}

function done({ labels, messages }: ResultView, { done: found }: Comparison): TemplateResult {
  const known = found.flatMap(({ action, wasOpen }) => {
    const title = labels.action(action.id)?.title;
    return title === undefined ? [] : [{ title, wasOpen }];
  });
  if (known.length === 0) return html`<p>${messages.change.nothingDone}</p>`;
  return html`
    <h3>${messages.change.done}</h3>
    <ul>
      ${known.map(
        ({ title, wasOpen }) =>
          html`<li>${title}${wasOpen ? html` <span class="hint">(${messages.change.wasOpen})</span>` : nothing}</li>`,
      )}
    </ul>
  `;
}

function lost({ messages }: ResultView, { issues }: Comparison): TemplateResult | typeof nothing {
  const count = issues.before.length;
  return count === 0 ? nothing : html`<p class="hint">${messages.change.lost(count)}</p>`;
}
