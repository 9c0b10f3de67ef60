import { css } from 'lit';

/** The other indices, and published figures: beside one another where there is room, below one another on a phone. */
export const otherIndicesStyles = css`
  .others {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .others > ul {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    padding: 0;
    list-style: none;
  }

  .others > ul > li {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .value b {
    font-size: 1.5em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .value .at {
    display: block;
    font-weight: 600;
  }

  .others details ul {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 1.25em;
  }

  .left-open {
    font-size: 0.9375em;
  }

  .figures ul {
    padding-inline-start: 1.25em;
  }

  .figures > * + * {
    margin-block-start: 0.5rem;
  }

  .others .button {
    justify-self: start;
  }

  /* One A4 page: a line for each. */
  @media print {
    .others {
      gap: 1mm;
    }

    .others > .hint {
      font-size: 8pt;
    }

    .others > ul {
      gap: 0;
      grid-template-columns: minmax(0, 1fr);
    }

    .others > ul > li {
      display: block;
      padding: 0.5mm 0;
      border-width: 0 0 1px;
      border-radius: 0;
      line-height: 1.3;
      break-inside: avoid;
    }

    .others h3,
    .value,
    .value .at,
    .others .reason {
      display: inline;
      font-size: 8.5pt;
    }

    .value b {
      font-size: 9pt;
    }

    .others h3::after {
      content: ': ';
    }

    .value .at::before {
      content: '· ';
    }

    .figures,
    .others :is(details, .basis) {
      display: none;
    }
  }
`;
