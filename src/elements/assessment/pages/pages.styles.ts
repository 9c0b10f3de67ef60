import { css } from 'lit';

/** Headings, the facts of the welcome page, the list of the check page. */
export const pageStyles = css`
  .page-title {
    font-size: 1.5em;
    line-height: 1.4;
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

  .issues {
    padding-inline-start: 1.25em;
  }

  .issues li {
    margin-block-start: var(--_space);
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
  }
`;
