import { css } from 'lit';

/** Comparable enterprises. */
export const cohortStyles = css`
  .cohort {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_control);
  }

  .cohort > * + * {
    margin-block-start: 0.25rem;
  }

  @media print {
    .cohort {
      font-size: 9pt;
    }
  }
`;
