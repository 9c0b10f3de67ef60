import { html, type TemplateResult } from 'lit';
import { formatRange } from '../../core/i18n/result/format-score.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import { numberFormat } from './number-format.js';
import type { RadarData, RadarSeries } from './radar-data.js';

/** The numbers of a radar as a table: the same values, and the ranges that the chart shows as a band. */
export function radarTable(data: RadarData, messages: ResultMessages): TemplateResult {
  const { dimensions, series } = data;
  return html`
    <table part="table">
      <caption>
        ${messages.radar.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.radar.dimension}</th>
          ${series.map((line) => heads(line, data, messages))}
        </tr>
      </thead>
      <tbody>
        ${dimensions.map(
          ({ label }, i) => html`
            <tr>
              <th scope="row">${label}</th>
              ${series.map((line) => cells(line, i, data, messages))}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function heads(series: RadarSeries, { band }: RadarData, { radar }: ResultMessages): TemplateResult {
  const range = band && series.role === 'enterprise' ? band.head : radar.ranges[series.role];
  return html`
    <th scope="col">${series.label}</th>
    ${hasRange(series) ? html`<th scope="col">${range}</th>` : ''}
  `;
}

function cells(series: RadarSeries, i: number, data: RadarData, messages: ResultMessages): TemplateResult {
  const span = data.scale.maximum - data.scale.minimum;
  const value = series.values[i] ?? null;
  const range = series.bounds?.[i] ?? null;
  const text = numberFormat(data, messages.locale)(value);
  return html`
    <td class=${series.role}>${value === null ? noNumber(text, messages.radar.noValue) : text}</td>
    ${
      hasRange(series)
        ? html`<td>${range ? formatRange(range.low, range.high, messages.locale, span) + (data.percent ? '%' : '') : noNumber('–', '')}</td>`
        : ''
    }
  `;
}

/** A dash to see; in words for those who hear it. */
function noNumber(dash: string, words: string): TemplateResult {
  return html`<span aria-hidden="true">${dash}</span><span class="visually-hidden">${words}</span>`;
}

function hasRange({ bounds }: RadarSeries): boolean {
  return bounds?.some((range) => range !== null) ?? false;
}
