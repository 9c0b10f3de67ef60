import { css } from 'lit';

/** Wave and filters. */
export const scopeStyles = css`
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
`;
