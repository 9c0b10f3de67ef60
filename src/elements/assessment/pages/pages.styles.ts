import { css } from 'lit';

/** Headings, the facts of the welcome page, the list of the check page. */
export const pageStyles = css`
  .page-title {
    font-size: 1.5em;
    line-height: 1.4;
    letter-spacing: -0.01em;
  }

  .lead {
    max-width: 38em;
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .facts {
    margin-block-start: calc(var(--_space) * 1.75);
    border-block-start: 2px solid var(--_accent);
  }

  .facts > div {
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_border);
  }

  .facts dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .standing {
    margin-block-start: calc(var(--_space) * 1.25);
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
    margin-block-start: calc(var(--_space) * 2);
  }

  .buttons .button {
    flex: 1 1 auto;
  }

  .summary {
    margin-block-start: calc(var(--_space) * 2);
  }

  .summary h3 {
    padding-block-end: calc(var(--_space) * 0.25);
    border-block-end: 2px solid var(--_accent);
    font-size: 1.125em;
  }

  .summary dl {
    margin: 0;
  }

  .summary-line {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 calc(var(--_space) * 0.75);
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_border);
  }

  .summary-line dt {
    grid-column: 1;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .summary-line .given {
    grid-column: 1;
  }

  .summary-line .given p + p {
    margin-block-start: 0.25em;
  }

  .summary-line dd:last-child {
    grid-area: 1 / 2 / span 2;
  }

  .summary-line .button {
    /* As tall as a finger needs, on a line of text. */
    margin-block: calc((1.6em - 44px) / 2);
    margin-inline-end: -0.5em;
  }

  .unanswered {
    color: var(--_muted);
    font-style: italic;
  }

  .issues {
    display: grid;
    gap: 0.5em;
    margin-block-start: var(--_space);
    padding-inline-start: 1.25em;
  }

  @container (min-width: 34em) {
    .page-title {
      font-size: 1.75em;
    }

    .facts > div {
      display: grid;
      grid-template-columns: 10.5em 1fr;
      gap: var(--_space);
    }

    .buttons .button {
      flex: none;
      min-width: 10em;
    }

    .summary-line {
      grid-template-columns: 1fr 1fr auto;
    }

    .summary-line .given {
      grid-column: 2;
    }

    .summary-line dd:last-child {
      grid-area: 1 / 3;
    }
  }
`;
