import { css } from 'lit';

/** The radar: chart, key and table. Needs the tokens and the controls. */
export const radarStyles = css`
  :host {
    --_benchmark: var(--readiness-color-benchmark, #9a4a00);
    --_earlier: var(--readiness-color-earlier, #5b4a9c);
    container-type: inline-size;
  }

  @supports (color: light-dark(white, black)) {
    :host {
      --_benchmark: var(--readiness-color-benchmark, light-dark(#9a4a00, #f0b27a));
      --_earlier: var(--readiness-color-earlier, light-dark(#5b4a9c, #bcaef5));
    }
  }

  figure {
    margin: 0;
  }

  .chart {
    position: relative;
    width: 100%;
    max-width: 36rem;
    height: clamp(20rem, 96cqi, 28rem);
    margin-inline: auto;
    /* What the canvas takes its colours from; a canvas cannot read custom properties. */
    color: var(--_text);
    border: 0 solid var(--_border);
    background-color: var(--_surface);
  }

  .chart canvas {
    position: absolute;
    inset: 0;
    /* Until the chart sets its size it is 300 px wide, more than the box on a screen of 320 px. */
    max-width: 100%;
  }

  .chart p {
    display: grid;
    place-content: center;
    height: 100%;
    color: var(--_muted);
  }

  /* Colours of a theme may change at any time; the end of this transition tells the chart to follow. */
  .chart,
  .key span {
    transition:
      color 0.01s,
      background-color 0.01s,
      border-color 0.01s !important;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.25rem 1.25rem;
    padding: 0;
    margin-block: 0.5rem 0;
    list-style: none;
    font-size: 0.9375em;
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .key svg {
    flex: none;
    width: 2.25rem;
    height: 1rem;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .key span {
    display: flex;
  }

  .enterprise {
    color: var(--_accent);
  }

  .benchmark {
    color: var(--_benchmark);
  }

  .earlier {
    color: var(--_earlier);
  }

  .key .enterprise svg {
    stroke-width: 2.5;
  }

  .key .enterprise circle {
    fill: currentColor;
  }

  .key .benchmark line {
    stroke-dasharray: 8 4;
  }

  .key .earlier line {
    stroke-dasharray: 2 3;
  }

  .key :is(.benchmark, .earlier) path {
    fill: var(--_surface);
  }

  .key rect {
    fill: currentColor;
    fill-opacity: 0.22;
    stroke: none;
  }

  .notice {
    padding: 0.75rem 1rem;
    margin-block-end: 1rem;
    border-inline-start: 4px solid var(--_control);
    background: var(--_surface-soft);
  }

  .toggle {
    display: flex;
    justify-content: center;
    margin-block-start: 0.25rem;
  }

  .scroll {
    overflow-x: auto;
  }

  .scroll[hidden] {
    display: none;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block: 0.5rem;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--_border);
    text-align: end;
    vertical-align: baseline;
    overflow-wrap: normal;
  }

  thead th {
    border-block-end: 2px solid var(--_control);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
  }

  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  tbody th {
    font-weight: 400;
  }

  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }

  td.enterprise {
    color: inherit;
    font-weight: 650;
  }

  td:is(.benchmark, .earlier) {
    color: inherit;
  }

  @container (max-width: 26rem) {
    th,
    td {
      padding-inline: 0.375rem;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_benchmark: CanvasText;
      --_earlier: CanvasText;
    }

    .key span {
      forced-color-adjust: none;
    }
  }

  @media print {
    :host {
      --_benchmark: #7a3b00;
      --_earlier: #46378a;
    }

    figure {
      display: grid;
      grid-template-columns: 88mm 1fr;
      grid-template-rows: auto auto;
      column-gap: 6mm;
      align-items: center;
      break-inside: avoid;
    }

    .chart {
      width: 88mm;
      max-width: none;
      height: 74mm;
    }

    .chart canvas {
      width: 88mm !important;
      height: 74mm !important;
    }

    .key {
      font-size: 8pt;
      gap: 0 4mm;
      margin: 0;
    }

    .chart p,
    .toggle,
    .notice {
      display: none;
    }

    .scroll,
    .scroll[hidden] {
      display: block;
      grid-column: 2;
      grid-row: 1 / 3;
      overflow: visible;
      font-size: 8.5pt;
      line-height: 1.35;
    }

    figure.bare {
      display: block;
    }

    caption {
      padding-block: 0 1mm;
    }

    th,
    td {
      padding: 0.7mm 1.5mm;
    }
  }
`;
