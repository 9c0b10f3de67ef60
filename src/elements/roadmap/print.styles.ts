import { css } from 'lit';

/** A list on A4: what is aimed at, what comes of it, the actions in their order. */
export const roadmapPrintStyles = css`
  @media print {
    :host {
      container-type: normal;
      /* The paper has an edge of its own. */
      padding: 0 !important;
      border: 0 !important;
      line-height: 1.4;
    }

    form,
    .notice,
    .open,
    .dropped,
    .add,
    .blocked,
    .how > summary,
    .step .link {
      display: none;
    }

    .printed,
    .imprint,
    .standing {
      display: block;
    }

    /* Inside a result, which says both itself. */
    :host([untitled]) :is(.imprint, .standing) {
      display: none;
    }

    article,
    .plan,
    .phases {
      display: block;
    }

    article > * + *,
    .plan > * + *,
    .phases > * {
      margin-block-start: 2mm;
    }

    h2 {
      font-size: 16pt;
    }

    h3,
    .lead {
      font-size: 11pt;
    }

    h4 {
      font-size: 10pt;
    }

    .hint,
    .standing,
    .effort,
    .how dl {
      font-size: 9pt;
    }

    .imprint {
      color: var(--_muted);
      font-size: 8pt;
    }

    .gains > summary {
      min-height: 0;
      padding: 0;
      color: var(--_muted);
      font-size: 9pt;
      font-weight: 600;
      list-style: none;
      text-decoration: none;
    }

    .gains ul {
      grid-template-columns: 1fr 1fr;
      gap: 0 4mm;
      font-size: 9pt;
    }

    .figures {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 1.5mm 4mm;
      padding: 2mm 3mm;
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }

    .phases ol {
      display: block;
      padding-inline-start: 7mm;
      list-style: decimal;
    }

    .step {
      display: list-item;
      margin-block-start: 1.5mm;
      padding: 0;
      border: 0;
      break-inside: avoid;
    }

    .step::marker {
      font-weight: 650;
    }

    .how dl {
      display: block;
      padding: 0;
    }

    .how dl > div {
      display: block;
    }

    .how dt,
    .how dd {
      display: inline;
      font-size: 9pt;
    }

    .how dt::after {
      content: ': ';
    }
  }
`;
