import { css, type CSSResultGroup } from 'lit';
import { actionStyles } from './action-section.styles.js';
import { changeStyles, earlierFileStyles } from './change-section.styles.js';
import { cohortStyles } from './cohort.styles.js';
import { levelStyles } from './level-section.styles.js';
import { otherIndicesStyles } from './other-indices.styles.js';
import { printStyles } from './print.styles.js';
import { reportStyles } from './report.styles.js';
import { supportStyles } from './support-section.styles.js';
import { whyStyles } from './why-section.styles.js';

const frameStyles = css`
  :host {
    container-type: inline-size;
  }

  article {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    grid-template-columns: minmax(0, 1fr);
  }

  h2 {
    font-size: 1.375em;
    line-height: 1.4;
  }

  h3 {
    font-size: 1.0625em;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .picture {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .dimensions {
    display: grid;
    gap: var(--_space);
  }

  .groups {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    align-items: start;
  }

  .groups > div {
    padding-block-start: 0.5rem;
    border-block-start: 4px solid var(--_border);
  }

  .groups > .strengths {
    border-color: var(--_accent);
  }

  .groups > .gaps {
    border-block-start-style: double;
    border-color: var(--_accent);
  }

  .groups ul {
    padding: 0;
    list-style: none;
  }

  .groups li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1rem;
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_border);
  }

  .groups li:last-child {
    border: 0;
  }

  .groups b {
    flex: none;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }

  .standing {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
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

  .method {
    margin-block-start: calc(var(--_space) * -1.5);
  }

  .method dl {
    display: grid;
    gap: 0.5rem;
    margin-block: 0.5rem 1rem;
  }

  .method dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .open-points dd + dd {
    margin-block-start: 0.5rem;
  }

  .imprint {
    display: none;
  }

  /* Under words about where it comes from. */
  :host(.below) {
    margin-block-start: calc(var(--_space) * 2);
  }

  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .outcome {
    flex-basis: 100%;
  }

  input.link {
    flex-basis: 100%;
    min-width: 0;
    min-height: 48px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .failure {
    padding: var(--_space);
    border-inline-start: 4px solid var(--_error);
    background: var(--_error-soft);
  }

  @container (max-width: 30rem) {
    .save .button {
      width: 100%;
    }
  }
`;

/** How a result looks, on the screen and on paper. */
export const resultStyles: CSSResultGroup = [
  frameStyles,
  levelStyles,
  changeStyles,
  earlierFileStyles,
  cohortStyles,
  whyStyles,
  actionStyles,
  supportStyles,
  otherIndicesStyles,
  printStyles,
  reportStyles,
];
