import { css } from 'lit';

/**
 * The way of files into a programme. Tables become cards where the page is narrow; the host is an inline-size container,
 * and has the fields of the page.
 */
export const intakeStyles = css`
  .intake {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .intake form {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-start: var(--_space);
    padding: 0;
    list-style-position: inside;
    color: var(--_muted);
  }

  .steps [aria-current='step'] {
    color: var(--_text);
    font-weight: 650;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 3px;
    text-underline-offset: 0.4em;
  }

  .intake .choose,
  .intake .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }

  .chooser {
    position: relative;
    display: inline-flex;
  }

  .chooser input:focus-visible {
    outline: none;
  }

  .chooser:focus-within label {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .intake .error {
    padding: var(--_space);
    border-inline-start: 4px solid var(--_error);
    background: var(--_error-soft);
  }

  .intake .fine {
    padding: var(--_space);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_accent-soft);
  }

  .intake .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .intake .problems {
    padding-inline-start: 1.25em;
  }

  .options {
    display: grid;
    gap: 0.75rem 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    align-items: start;
  }

  .options:not(:has(*)) {
    display: none;
  }

  .busy {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  .busy progress {
    width: min(28rem, 100%);
    height: 1rem;
    accent-color: var(--_accent);
  }

  .intake table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .intake caption {
    padding-block-end: 0.5rem;
    font-weight: 600;
    text-align: start;
  }

  .intake th,
  .intake td {
    min-width: 0;
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .intake .number {
    text-align: start;
  }

  .intake th.narrow {
    width: 4rem;
  }

  .intake th.short {
    width: 18%;
  }

  .samples {
    padding: 0;
    color: var(--_muted);
    list-style: none;
  }

  .near {
    display: block;
    margin-block-start: 0.25rem;
  }

  .near button.link {
    min-height: 44px;
    min-width: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .intake .facts {
    display: grid;
    gap: 0.5rem 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  }

  .intake .facts dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @container (max-width: 44rem) {
    .stacked,
    .stacked caption,
    .stacked tbody,
    .stacked tr,
    .stacked th,
    .stacked td {
      display: block;
      width: auto;
    }

    .stacked thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .stacked tr {
      margin-block-end: 0.75rem;
      padding: 0.75rem;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }

    .intake .stacked th,
    .intake .stacked td {
      padding: 0.25rem 0;
      border: 0;
    }

    .samples {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
    }

    .stacked td:empty {
      display: none;
    }

    .stacked td[data-label]::before {
      content: attr(data-label);
      display: block;
      color: var(--_muted);
      font-size: 0.875em;
    }
  }
`;
