import { css, type CSSResultGroup } from 'lit';
import { controlStyles } from '../theme/controls.styles.js';
import { printTokenStyles } from '../theme/print-tokens.styles.js';
import { quietButtonStyles } from '../theme/quiet-button.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { formStyles } from './form.styles.js';
import { roadmapPrintStyles } from './print.styles.js';
import { stepStyles } from './steps.styles.js';

const frameStyles = css`
  :host {
    container-type: inline-size;
  }

  article,
  .plan {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }

  .plan {
    gap: var(--_space);
  }

  .plan[aria-busy='true'] .phases {
    opacity: 0.6;
  }

  h2 {
    font-size: 1.375em;
    line-height: 1.4;
  }

  h3 {
    font-size: 1.1875em;
  }

  h4 {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.5;
    text-wrap: pretty;
  }

  .printed,
  .imprint,
  .standing {
    display: none;
  }

  [hidden] {
    display: none !important;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .lead {
    font-size: 1.0625em;
  }

  .reason,
  .blocked {
    padding: 0.75rem var(--_space);
    border-inline-start: 4px solid var(--_control);
    background: var(--_surface-soft);
  }

  .failure {
    padding: var(--_space);
    border-inline-start: 4px solid var(--_error);
    background: var(--_error-soft);
  }

  summary {
    min-height: 44px;
    padding-block: 0.5rem;
    color: var(--_accent);
    font-weight: 500;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .figures {
    display: grid;
    gap: 0.75rem var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .figures dd {
    font-weight: 600;
  }

  .gains ul,
  .open ul {
    display: grid;
    gap: 0.375rem;
    padding-inline-start: 1.25em;
  }

  .open {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  .print {
    justify-self: start;
  }

  /* In sight wherever in a long list something was pressed. */
  .notice {
    position: sticky;
    inset-block-end: 0.5rem;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem var(--_space);
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }

  .notice > p {
    flex: 1 1 16rem;
  }

  .notice .button {
    font-size: inherit;
  }

  .notice .buttons {
    display: flex;
    margin-inline-start: -0.5em;
    flex-wrap: wrap;
  }
`;

/** How a roadmap looks, on the screen and on paper. */
export const roadmapStyles: CSSResultGroup = [
  tokenStyles,
  printTokenStyles,
  controlStyles,
  quietButtonStyles,
  frameStyles,
  formStyles,
  stepStyles,
  roadmapPrintStyles,
];
