import { css } from 'lit';

/** Progress, languages, notices, the state of the draft. */
export const partStyles = css`
  .progress {
    flex: 1 1 18em;
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  progress {
    display: block;
    width: 100%;
    height: 8px;
    margin-block-start: 0.5em;
    border: 1px solid var(--_control);
    border-radius: 4px;
    appearance: none;
    background: var(--_surface);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .languages {
    display: flex;
    gap: 0.25em;
    margin-inline-start: auto;
  }

  .languages button {
    min-height: 44px;
    padding: 0 0.5em;
    border: 0;
    border-block-end: 2px solid transparent;
    background: transparent;
    color: var(--_muted);
    font: inherit;
    font-size: 0.9375em;
    cursor: pointer;
  }

  .languages [aria-pressed='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }

  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0 var(--_space);
  }

  .saved {
    display: flex;
    align-items: center;
    min-height: 44px;
    color: var(--_muted);
  }

  .saved[data-state='saved']::before {
    content: '✓' / '';
    margin-inline-end: 0.375em;
    color: var(--_accent);
    font-weight: 700;
  }

  .forget {
    margin-inline-start: auto;
  }

  .forget[open] {
    flex-basis: 100%;
  }

  .forget summary {
    display: flex;
    align-items: center;
    width: fit-content;
    min-height: 44px;
    margin-inline-start: auto;
    color: var(--_muted);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .forget summary:hover {
    color: var(--_text);
  }

  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }

    .languages [aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
