import { css } from 'lit';

/** The report on paper: the figures of the overview, without what is only there to be pressed. */
export const programmePrintStyles = css`
  @media print {
    :host {
      container-type: normal;
      font-size: 10pt;
      line-height: 1.4;
    }

    .scope,
    .tabs,
    .choose,
    details,
    .field {
      display: none;
    }

    .panel {
      gap: 5mm;
    }

    section,
    .card,
    tr {
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }

    th,
    td {
      padding-block: 1mm;
    }

    /* Numbers hold no spaces; their units may go below them. */
    .number {
      white-space: normal;
    }

    .scroll {
      overflow: visible;
    }

    ul.cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 3mm;
    }

  }
`;
