import { css } from 'lit';

/** The report: off the screen, but laid out there, so that its chart is drawn; on paper alone. */
export const reportStyles = css`
  .report {
    position: absolute;
    top: 0;
    left: -20000px;
    width: 186mm;
    max-height: 0;
    overflow: hidden;
    font-size: 9.5pt;
    line-height: 1.4;
  }

  .report,
  .report section,
  .report header {
    display: block;
  }

  .report section {
    margin-block-start: 6mm;
  }

  .report h2 {
    font-size: 16pt;
  }

  .report h3 {
    font-size: 11.5pt;
    break-after: avoid;
  }

  .report .programme {
    font-size: 12pt;
    font-weight: 600;
  }

  .report header {
    padding-block-end: 3mm;
    border-block-end: 0.5mm solid var(--_accent);
  }

  .report table {
    margin-block: 1.5mm;
  }

  .report th,
  .report td {
    min-width: 0;
    padding: 0.8mm 0.9mm;
    border-block-end: 0.2mm solid var(--_border);
    font-size: 8.5pt;
    overflow-wrap: normal;
    hyphens: none;
  }

  .report thead th {
    color: var(--_text);
    font-size: 7.5pt;
    font-weight: 600;
    white-space: normal;
    vertical-align: bottom;
  }

  .report tbody th {
    font-weight: inherit;
  }

  .report th:first-child,
  .report td:first-child {
    padding-inline-start: 0;
  }

  .report .hint {
    margin-block-start: 0.8mm;
    font-size: 8pt;
  }

  .report readiness-radar {
    display: block;
    width: 88mm;
    margin-inline: auto;
    break-inside: avoid;
  }

  /* The same numbers stand in the table above it. */
  .report readiness-radar::part(table) {
    display: none;
  }

  @media print {
    .report {
      position: static;
      width: auto;
      max-height: none;
      overflow: visible;
    }

    .report thead {
      display: table-header-group;
    }

    .report tr {
      break-inside: avoid;
    }

    /* A long table goes on over the page; its heading stays with its first rows. */
    .report section {
      break-inside: auto;
    }

    .report .hint {
      break-inside: avoid;
    }

    .report ~ * {
      display: none;
    }
  }
`;
