import { css } from 'lit';

/** Wave, filters and search. */
export const fieldStyles = css`
  .scope {
    display: grid;
    gap: 0.75rem 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    align-items: end;
    margin-block-start: var(--_space);
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }

  .more {
    grid-column: 1 / -1;
  }

  .more > div {
    display: grid;
    gap: 0.75rem 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    align-items: end;
  }

  .counted {
    margin-block-start: 0.75rem;
  }

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
  input[type='search'] {
    width: 100%;
    min-height: 44px;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  textarea {
    min-height: 6rem;
    resize: vertical;
  }
`;
