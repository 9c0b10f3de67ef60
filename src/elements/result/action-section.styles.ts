import { css } from 'lit';

/** What to do next. */
export const actionStyles = css`
  .actions {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .actions ol {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    margin: 0;
    list-style: none;
    counter-reset: action;
  }

  .actions ol[start] {
    counter-reset: action 3;
  }

  .card {
    position: relative;
    padding: var(--_space);
    padding-inline-start: calc(var(--_space) + 2.75rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    counter-increment: action;
  }

  .card::before {
    content: counter(action);
    position: absolute;
    inset-block-start: var(--_space);
    inset-inline-start: var(--_space);
    display: grid;
    place-content: center;
    width: 2rem;
    height: 2rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 700;
    line-height: 1;
  }

  .card .of {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .card dl {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  .card dt {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .card .needed {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_control);
  }

  .card .link {
    margin-block-start: 0.5rem;
  }

  @container (min-width: 38rem) {
    .card dl > div {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: 1rem;
    }

    .card dt {
      padding-block-start: 0.15em;
    }
  }

  @container (max-width: 30rem) {
    .card {
      padding-inline-start: var(--_space);
    }

    .card h3 {
      display: flex;
      align-items: center;
      min-height: 2rem;
      padding-inline-start: 2.75rem;
    }
  }
`;
