import { css } from 'lit';

/** What is aimed at, and limits. */
export const formStyles = css`
  form {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  label {
    display: block;
    font-weight: 600;
  }

  .limits .field {
    margin-block-start: 0.75rem;
  }

  input,
  select {
    display: block;
    min-width: 0;
    min-height: 48px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-overflow: ellipsis;
  }

  select {
    width: 100%;
    max-width: 28em;
    margin-block-start: 0.375rem;
  }

  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.625rem;
    margin-block-start: 0.375rem;
  }

  .number input {
    flex: 0 1 8em;
    width: 8em;
  }

  .number .unit {
    width: auto;
    margin: 0;
  }

  .problem {
    margin-block-start: 0.25rem;
    color: var(--_error);
    font-weight: 600;
  }

  input[aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
`;
