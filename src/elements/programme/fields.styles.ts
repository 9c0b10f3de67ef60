import { css } from 'lit';

/** Fields under their labels, on the page and in the intake. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.25rem;
  }

  .field label {
    font-size: 0.9375em;
    font-weight: 600;
  }

  select,
  textarea,
  input[type='text'],
  input[type='search'],
  input[type='date'] {
    width: 100%;
    min-width: 0;
    min-height: 44px;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .field .problem {
    color: var(--_error);
    font-weight: 600;
  }

  input[aria-invalid='true'] {
    border: 2px solid var(--_error);
  }

  textarea {
    min-height: 6rem;
    resize: vertical;
  }
`;
