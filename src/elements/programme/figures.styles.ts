import { css } from 'lit';

/** Cards, tables and bars. */
export const figureStyles = css`
  ul.cards {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    padding: 0;
    list-style: none;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .card .figure {
    color: var(--_accent);
    font-size: 2em;
    font-weight: 700;
    line-height: 1.3;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 500;
  }

  tbody th {
    font-weight: 500;
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  thead .number {
    white-space: normal;
    vertical-align: bottom;
  }

  thead th:not(.number) {
    vertical-align: bottom;
  }

  td.wide {
    min-width: 8rem;
  }

  .history th:first-child {
    min-width: 3rem;
  }

  .history td.wide {
    min-width: 5rem;
  }

  .history :is(th, td) {
    padding-inline-end: 0.25rem;
  }

  th .hint {
    display: block;
    font-weight: 400;
  }

  th:first-child {
    min-width: 9rem;
    padding-inline-start: 0;
  }

  .bar {
    min-width: 11rem;
    white-space: nowrap;
  }

  svg.share {
    width: 7rem;
    height: 0.75rem;
    margin-inline-end: 0.5rem;
    border-radius: 2px;
    background: var(--_surface-soft);
    fill: var(--_accent);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  .card svg.share {
    width: 100%;
    height: 0.5rem;
    margin: 0;
  }

  /* What is out of sight makes no row higher: the list scrolls. */
  .list td {
    white-space: nowrap;
  }

  .beside {
    color: var(--_muted);
    white-space: nowrap;
  }

  /* On a phone the number comes before the bar, and more of a table into sight. */
  @container (max-width: 30rem) {
    .bar {
      min-width: 0;
    }

    .bar svg.share {
      display: none;
    }

    th,
    td {
      padding-inline: 0.375rem;
    }

    th:first-child {
      min-width: 7rem;
    }
  }

  .finding {
    border-block-end: 1px solid var(--_border);
  }

  .finding .count {
    color: var(--_muted);
    white-space: nowrap;
  }
`;
