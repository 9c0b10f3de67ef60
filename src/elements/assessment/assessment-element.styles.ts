import { css, type CSSResultGroup } from 'lit';
import { controlStyles } from '../theme/controls.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { pageStyles } from './pages/pages.styles.js';
import { partStyles } from './parts/parts.styles.js';
import { questionStyles } from './questions/questions.styles.js';

const frameStyles = css`
  .assessment {
    container-type: inline-size;
    max-width: 48em;
    margin-inline: auto;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.25) var(--_space);
  }

  .top {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: end;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .bottom {
    margin-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
    padding-block-start: calc(var(--_space) * 0.5);
    font-size: 0.9375em;
  }
`;

/** How the assessment looks. */
export const assessmentStyles: CSSResultGroup = [
  tokenStyles,
  controlStyles,
  frameStyles,
  pageStyles,
  questionStyles,
  partStyles,
];
