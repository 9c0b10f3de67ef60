import { css } from 'lit';
import { printTokenStyles } from '../theme/print-tokens.styles.js';
import { quietButtonStyles } from '../theme/quiet-button.styles.js';

const ownStyles = css`
  .confirm {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: var(--_space);
  }

  .confirm .buttons {
    margin-block-start: var(--_space);
  }

  .button.danger {
    border-color: var(--_error);
    background: transparent;
    color: var(--_error);
  }

  .button.danger:hover {
    background: var(--_error-soft);
  }

  .question.wrong {
    border-inline-start: 4px solid var(--_error);
    padding-inline-start: var(--_space);
  }

  .links {
    margin-block-start: 0.25em;
    padding-inline-start: 1.25em;
    font-size: 0.9375em;
  }

  .origin {
    margin-block-start: 0.5em;
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: 0.75em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .origin p + p {
    margin-block-start: 0.5em;
  }

  .origin.old {
    border-inline-start-width: 4px;
    border-color: var(--_accent);
    color: inherit;
  }

  .origin .button,
  .notice .button,
  .button.complete {
    min-height: 44px;
    margin-block-start: 0.75em;
    font-size: inherit;
  }

  .confirmed::before {
    content: '✓ ' / '';
    color: var(--_accent);
  }

  .questions-list h3 {
    font-size: 1.0625em;
  }

  .questions-list ul {
    display: grid;
    margin-block-start: 0.25em;
    padding: 0;
    list-style: none;
  }

  .questions-list > ul > li > p {
    margin-block-start: 0.75em;
  }

  .questions-list a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    padding-block: 0.25em;
  }

  .problem {
    margin-block-start: 0.5em;
    color: var(--_error);
    font-weight: 600;
  }

  textarea {
    resize: vertical;
  }

  :is(input, select, textarea)[aria-invalid='true'] {
    border: 2px solid var(--_error);
  }

  .notice {
    margin-block-start: calc(var(--_space) * 1.25);
    border-inline-start: 4px solid var(--_accent);
    border-radius: 2px;
    padding: calc(var(--_space) * 0.75) var(--_space);
    background: var(--_surface-soft);
  }

  .error-summary {
    margin-block-start: calc(var(--_space) * 1.5);
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
    padding: var(--_space);
    background: var(--_error-soft);
    scroll-margin-block: var(--_space);
  }

  .error-summary h3 {
    font-size: 1.0625em;
  }

  .error-summary ul {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
    padding: 0;
    list-style: none;
  }

  .error-summary a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_error);
    font-weight: 600;
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

  .summary-line .button.quiet {
    /* As tall as a finger needs, on a line of text. */
    margin-block: calc((1.6em - 44px) / 2);
    margin-inline-end: -0.5em;
  }

  .unanswered {
    color: var(--_muted);
    font-style: italic;
  }

  @container (min-width: 34em) {
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

  .pair {
    margin-block-start: var(--_space);
  }

  .matrix-head {
    display: none;
  }

  /* Two choices side by side on a phone: six steps of seven technologies would be 42 lines otherwise. */
  .matrix-row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.25em, 100%), 1fr));
    gap: 0.5em;
    margin-block-start: var(--_space);
  }

  .matrix-row legend {
    padding-block-end: 0.5em;
    font-weight: 500;
  }

  .matrix-row .choice {
    margin: 0;
  }

  /* The legend is the first child, so an even last one is a choice without a neighbour. */
  .matrix-row .choice:last-child:nth-child(even) {
    grid-column: 1 / -1;
  }

  @container (min-width: 38em) {
    .matrix-head,
    .matrix-row {
      display: grid;
      grid-template-columns: minmax(9em, 2fr);
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      align-items: center;
    }

    .matrix-head {
      align-items: end;
      margin-block-start: var(--_space);
      padding-block-end: 0.5em;
      border-block-end: 2px solid var(--_accent);
      color: var(--_muted);
      font-size: 0.9375em;
      text-align: center;
    }

    .matrix-row {
      gap: 0;
      margin: 0;
      border-block-end: 1px solid var(--_border);
    }

    /* A floated legend is laid out as a cell like the others. */
    .matrix-row legend {
      float: left;
      padding-block-end: 0;
      padding-inline-end: 0.5em;
    }

    .matrix-row .choice:is(*, :last-child:nth-child(even)) {
      grid-column: auto;
      justify-content: center;
      margin: 2px;
      border-color: transparent;
    }

    .matrix-row .choice > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media print {
    .assessment {
      max-width: none;
      padding: 0;
    }

    .top,
    .bottom,
    .buttons,
    .beside {
      display: none;
    }
  }
`;

/** What only later pages show: errors, the check page, matrices and shares. */
export const laterStyles = [printTokenStyles, quietButtonStyles, ownStyles];
