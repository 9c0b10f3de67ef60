import { css } from 'lit';

/** A button that reads as a link: less weight on the page, the same 44 px to touch. Needs the controls. */
export const quietButtonStyles = css`
  .button.quiet {
    min-height: 44px;
    padding: 0.25em 0.5em;
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button.quiet:hover {
    background: var(--_accent-soft);
  }
`;
