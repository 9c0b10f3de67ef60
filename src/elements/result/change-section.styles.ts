import { css } from 'lit';

/** What became of the enterprise since an earlier response. */
export const changeStyles = css`
  .change > * + * {
    margin-block-start: 0.75rem;
  }

  .change table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .change caption {
    padding-block-end: 0.25rem;
    color: var(--_muted);
    font-size: 0.9375em;
    text-align: start;
  }

  .change th,
  .change td {
    padding: 0.5rem 0.5rem 0.5rem 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
  }

  .change thead th {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 500;
  }

  .change tbody th {
    font-weight: 400;
  }

  .change tbody tr:first-child > * {
    font-weight: 650;
  }

  .change ul {
    padding-inline-start: 1.25rem;
  }
`;

/** Where somebody brings earlier answers. */
export const earlierFileStyles = css`
  .earlier-file {
    margin-block-start: calc(var(--_space) * -1.5);
  }

  .earlier-file label {
    font-weight: 600;
  }

  .earlier-file input {
    width: 100%;
    min-height: 44px;
    font: inherit;
  }

  .earlier-file input::file-selector-button {
    min-height: 44px;
    padding: 0.25em 1em;
    margin-inline-end: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
  }

  .change .error,
  .earlier-file .error {
    color: var(--_error);
    font-weight: 600;
  }
`;
