import { html, nothing, type TemplateResult } from 'lit';
import { pointsOn, PRECISION } from '../../core/advice/precision.js';
import { sameRanges } from '../../core/advice/same-ranges.js';
import { formatRange, NO_NUMBER } from '../../core/i18n/result/format-score.js';
import type { NodeScore } from '../../core/scoring/result.js';
import { inPercent } from './in-percent.js';
import type { ResultView } from './result-view.js';

/** Strengths and gaps by dimension, without ranking what is too close to rank. */
export function dimensionSection(view: ResultView): TemplateResult {
  const { groups, messages } = view;
  const { dimensions, precision } = messages;
  const clear = clearDistance(view);
  const known = groups.strengths.length + groups.between.length + groups.gaps.length;
  const ranked = !groups.alike && known > 1;
  return html`
    <section class="dimensions" part="dimensions">
      ${known === 0 ? html`<p>${dimensions.none}</p>` : nothing}
      <div class="groups">
        ${ranked ? group(view, dimensions.strengths, groups.strengths, 'strengths') : nothing}
        ${ranked ? group(view, dimensions.between, groups.between, 'between') : nothing}
        ${ranked ? group(view, dimensions.gaps, groups.gaps, 'gaps') : nothing}
        ${group(view, dimensions.unknown, groups.unknown, 'unknown')}
      </div>
      ${
        known > 1
          ? html`<p class="hint">
              ${dimensions.relative} ${groups.alike ? precision.alike(clear) : precision.order(clear)}
            </p>`
          : nothing
      }
    </section>
  `;
}

/** Below this distance dimensions are not ranked. Where they have different ranges it is a share of each. */
function clearDistance({ result, messages, number }: ResultView): string {
  const { precision } = messages;
  const [first] = result.dimensions;
  return first && sameRanges(result.dimensions)
    ? precision.points(number(pointsOn(first.range, PRECISION.clearDifference)))
    : precision.share(number(100 * PRECISION.clearDifference));
}

function group(
  view: ResultView,
  title: string,
  nodes: readonly NodeScore[],
  kind: string,
): TemplateResult | typeof nothing {
  if (nodes.length === 0) return nothing;
  return html`
    <div class=${kind}>
      <h3>${title}</h3>
      <ul>
        ${nodes.map(
          (node) => html`
            <li>
              <span>${view.labels.node(node.id)}</span>
              <b>${reached(view, node)}</b>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** What was reached: points, or per cent of what each can give where that differs, as on the radar. */
function reached({ result, messages, range }: ResultView, node: NodeScore): string {
  if (sameRanges(result.dimensions)) return ends(node, range);
  const shown = ends(inPercent(node), (low, high) => formatRange(low, high, messages.locale, 100));
  return shown === NO_NUMBER ? shown : `${shown}%`;
}

function ends({ score, bounds }: NodeScore, range: ResultView['range']): string {
  return score === null ? range(bounds.low, bounds.high) : range(score, score);
}
