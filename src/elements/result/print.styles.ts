import { css } from 'lit';

/** One A4 page: level, chart and numbers, the three first actions, what it is, when and by what. */
export const printStyles = css`
  @media print {
    :host {
      container-type: normal;
      line-height: 1.4;
    }

    article {
      gap: 2mm;
    }

    h2 {
      font-size: 11pt;
    }

    h3 {
      font-size: 10pt;
    }

    .summary,
    .picture,
    .actions {
      gap: 1.5mm;
      break-inside: avoid;
    }

    .summary h2 {
      font-size: 10pt;
    }

    .level {
      font-size: 18pt;
      line-height: 1.2;
    }

    .lead {
      max-width: none;
    }

    .lead,
    .facts,
    .hint {
      font-size: 9pt;
    }

    .figure {
      font-size: 16pt;
    }

    .facts {
      display: block;
    }

    .summary {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 8mm;
    }

    .summary > * {
      grid-column: 1 / -1;
    }

    .summary > .level {
      grid-column: 1;
      grid-row: 2;
    }

    .score {
      grid-column: 2;
      grid-row: 2;
      align-self: center;
      margin: 0;
    }

    .ruler {
      margin: 0;
    }

    .levels,
    .dimensions,
    .change,
    .earlier-file,
    .actions details,
    .why,
    .roadmap,
    .support,
    .actions > .hint,
    .method,
    .save,
    .card .link {
      display: none;
    }

    .ruler,
    .card::before {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .note,
    .notes {
      padding: 0 0 0 3mm;
      gap: 0.5mm;
      font-size: 8.5pt;
    }

    .actions ol {
      gap: 1.5mm;
    }

    .card {
      padding: 0 0 0 9mm;
      border: 0;
      font-size: 9pt;
      line-height: 1.3;
      break-inside: avoid;
    }

    .card::before {
      inset-block-start: 0;
      inset-inline-start: 0;
      width: 6mm;
      height: 6mm;
      border-width: 1px;
      font-size: 9pt;
    }

    .card h3 {
      display: block;
      min-height: 0;
      padding: 0;
    }

    .card .of {
      display: none;
    }

    .card dl {
      gap: 0;
      margin: 0;
    }

    .card dl > div {
      display: block;
      padding: 0;
      border: 0;
    }

    .card dt,
    .card dd {
      display: inline;
      font-size: 9pt;
    }

    .card dt::after {
      content: ': ';
    }

    .standing {
      padding: 1.5mm 3mm;
      font-size: 9pt;
      break-inside: avoid;
    }

    .imprint {
      display: block;
      margin-block-start: -1mm;
      color: var(--_muted);
      font-size: 8pt;
    }
  }
`;
