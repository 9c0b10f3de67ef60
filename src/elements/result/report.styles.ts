import { css } from 'lit';

/** The full report on paper: the page for the owner as it is, and then everything else. */
export const reportStyles = css`
  .full,
  .other-methods,
  .answers {
    display: none;
  }

  @media print {
    .report .picture {
      display: contents;
    }

    .report :is(.dimensions, .change, .why, .roadmap, .support, .answers, .method, .other-methods) {
      display: block;
      order: 2;
    }

    .report .full {
      display: block;
      order: 1;
      break-before: page;
      font-size: 14pt;
    }

    .report :is(.dimensions, .change, .why, .roadmap, .support, .answers, .method, .other-methods) {
      margin: 0 0 4mm;
      font-size: 9pt;
      line-height: 1.35;
    }

    .report .groups {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .report summary {
      min-height: 0;
      padding: 0;
      color: inherit;
      font-size: 11pt;
      font-weight: 650;
      list-style: none;
      text-decoration: none;
    }

    /* The roadmap has a heading of its own. */
    .report .roadmap > summary {
      display: none;
    }

    .report summary::-webkit-details-marker {
      display: none;
    }

    .report :is(h2, h3, summary, dt) {
      break-after: avoid;
    }

    .report :is(li, tr, dl > div) {
      break-inside: avoid;
    }

    .report .why li,
    .report .change :is(th, td),
    .report .groups li {
      padding-block: 1mm;
    }

    .report .other-methods h3 {
      margin-block-start: 2mm;
    }

    .report .other-methods ul {
      padding-inline-start: 1.25em;
    }

    .report .answers h3 {
      margin-block: 3mm 0.5mm;
    }

    .report .answers dl > div {
      display: grid;
      grid-template-columns: 3fr 2fr;
      gap: 4mm;
      padding-block: 1mm;
      border-block-end: 1px solid var(--_border);
    }

    .report .answers dd {
      margin: 0;
      font-weight: 500;
    }
  }
`;
