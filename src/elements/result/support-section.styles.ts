import { css } from 'lit';

/** Support that can be applied for. */
export const supportStyles = css`
  .support {
    margin-block-start: var(--_space);
  }

  .support > * + * {
    margin-block-start: 0.75rem;
  }

  .support :is(ul, dl) {
    display: grid;
    gap: 0.5rem;
    margin-block-end: 0;
    padding-inline-start: 1.25em;
  }

  .support dl {
    padding: 0;
  }

  .support dt {
    font-weight: 600;
  }

  .support h3 {
    font-size: 1em;
  }

  .support .rules {
    padding-block: 0.75rem;
    padding-inline: 2rem 1rem;
    border-inline-start: 4px solid var(--_control);
    background: var(--_surface-soft);
  }
`;
