import { css } from 'lit';

/** Buttons, links, headings and the focus ring, the same in every element. Needs the tokens. */
export const controlStyles = css`
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Headings take the focus to be read first; nobody types into them. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }

  h1,
  h2,
  h3 {
    line-height: 1.5;
    font-weight: 650;
    text-wrap: balance;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-width: 44px;
    min-height: 48px;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color 0.15s;
  }

  .button:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
    border-color: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .button.secondary {
    border-width: 1px;
    border-color: var(--_control);
    background: transparent;
    color: var(--_text);
    font-weight: 500;
  }

  .button.secondary:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }

  @media print {
    .button {
      display: none;
    }
  }
`;
