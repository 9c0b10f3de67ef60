import { css } from 'lit';

/** One enterprise: what leads through its page, contacts and notes apart from figures, the change log; and notices. */
export const caseworkStyles = css`
  h5 {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .detail {
    gap: calc(var(--_space) * 1.5);
  }

  .detail > h4 {
    margin-block-end: calc(var(--_space) * -0.75);
  }

  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    padding: 0;
    list-style: none;
  }

  section section,
  .stack {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    grid-template-columns: minmax(0, 1fr);
  }

  .apart {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .note,
  .rename form {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
    max-width: 44rem;
  }

  .rename form {
    margin-block-start: 0.75rem;
  }

  .note .button {
    justify-self: start;
  }

  .quiet:empty {
    display: none;
  }

  .note [role='status']:empty {
    display: none;
  }

  .log {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }

  .log li {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_border);
  }

  .log .text {
    white-space: pre-line;
  }

  .notice {
    padding: 0.75rem var(--_space);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_accent-soft);
  }

  .stack h4:not(:first-child) {
    margin-block-start: var(--_space);
  }

  progress {
    accent-color: var(--_accent);
  }

  .narrow {
    max-width: 24rem;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }
`;
