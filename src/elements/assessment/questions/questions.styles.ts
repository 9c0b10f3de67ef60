import { css } from 'lit';

/** Questions and their native controls. */
export const questionStyles = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .question {
    margin-block-start: calc(var(--_space) * 2.25);
    scroll-margin-block-start: var(--_space);
  }

  legend {
    padding: 0;
  }

  .question > legend,
  .legend {
    display: block;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.5;
    text-wrap: pretty;
  }

  .optional {
    color: var(--_muted);
    font-weight: 400;
  }

  .hint,
  .instruction {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .choice {
    position: relative;
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-height: 48px;
    margin-block-start: 0.5em;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
  }

  .choice > span {
    min-width: 0;
  }

  .choice input {
    flex: none;
    font: inherit;
    width: 1.25em;
    height: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .choice:hover {
    border-color: var(--_accent);
  }

  .choice:has(input:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-soft);
  }

  .choice:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @supports selector(:has(*)) {
    .choice input:focus-visible {
      outline: none;
    }
  }

  /* Answers too, but no steps of the ladder: set apart and quieter. */
  .apart {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    margin-block-start: 0.75em;
    border-block-start: 1px dashed var(--_border);
    padding-block-start: 0.25em;
  }

  .apart .choice {
    flex: 0 1 auto;
    min-height: 44px;
    padding-block: 0.5em;
    border-color: transparent;
    color: var(--_muted);
  }

  .apart .choice:has(input:checked) {
    border-color: var(--_control);
    box-shadow: inset 0 0 0 1px var(--_control);
    background: var(--_surface-soft);
    color: var(--_text);
  }

  select,
  textarea,
  input[type='text'] {
    display: block;
    width: 100%;
    min-height: 48px;
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  select,
  input[type='text'] {
    max-width: 26em;
  }

  .number {
    display: grid;
    grid-template-columns: minmax(6em, 14em) auto 1fr;
    gap: 0 0.625em;
    align-items: center;
  }

  .number .unit {
    margin-block-start: 0.5em;
  }

  .number .echo {
    grid-column: 1 / -1;
    min-height: 1.6em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @media (forced-colors: active) {
    .choice:has(input:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
