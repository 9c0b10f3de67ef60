import { css, type CSSResultGroup } from 'lit';
import { caseworkStyles } from './casework.styles.js';
import { fieldStyles } from './fields.styles.js';
import { figureStyles } from './figures.styles.js';
import { programmePrintStyles } from './print.styles.js';
import { reportStyles } from './report/report.styles.js';
import { scopeStyles } from './scope.styles.js';

const frameStyles = css`
  :host {
    container-type: inline-size;
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.25em;
  }

  h4 {
    margin: 0;
    font-size: 1em;
    line-height: 1.5;
  }

  header,
  section,
  .panel {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .panel {
    gap: calc(var(--_space) * 2.5);
    margin-block-start: var(--_space);
  }

  section > .button {
    justify-self: start;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .error {
    padding: var(--_space);
    border-inline-start: 4px solid var(--_error);
    background: var(--_error-soft);
  }

  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }

  input.visually-hidden:focus-visible {
    outline: none;
  }

  .choose:focus-within label {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .open {
    padding: calc(var(--_space) * 1.5);
    border: 2px dashed var(--_control);
    border-radius: var(--_radius);
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-block-start: var(--_space);
    border-block-end: 1px solid var(--_border);
  }

  .tabs button {
    min-height: 48px;
    padding: 0.5rem 0.25rem;
    border: 0;
    border-block-end: 4px solid transparent;
    background: none;
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  .tabs button[aria-current='page'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 650;
  }

  button.link,
  button.sort {
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  button.sort {
    color: inherit;
    text-decoration: none;
  }

  summary {
    min-height: 44px;
    padding-block: 0.5rem;
    color: var(--_accent);
    cursor: pointer;
  }

  .facts {
    display: grid;
    gap: 0.5rem 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  }

  .facts dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }

  .pager button:disabled {
    opacity: 0.5;
    cursor: default;
  }
`;

/** How the page of a programme looks, on the screen and on paper. */
export const programmeStyles: CSSResultGroup = [
  frameStyles,
  scopeStyles,
  fieldStyles,
  figureStyles,
  caseworkStyles,
  programmePrintStyles,
  reportStyles,
];
