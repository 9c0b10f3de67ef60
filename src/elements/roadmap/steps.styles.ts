import { css } from 'lit';

/** The actions of a plan, and those that could be. */
export const stepStyles = css`
  .phases {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .phases h3 {
    margin-block-start: 0.5rem;
    padding-block-end: 0.25rem;
    border-block-end: 2px solid var(--_accent);
  }

  .phases ol,
  .others,
  .blocked ul {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style: none;
  }

  /* The notice at the lower edge must not lie over what has the focus. */
  .step,
  .others li,
  .blocked li {
    scroll-margin-block: var(--_space) 8rem;
  }

  .step {
    padding: 0.75rem var(--_space) 0.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .step h4:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .effort {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .added {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-weight: 600;
  }

  .how dl {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 0.5rem;
  }

  .step > .button.quiet,
  .blocked .button.quiet {
    margin-inline-start: -0.5em;
  }

  .step .link {
    padding-block: 0.25rem 0.5rem;
  }

  .dropped,
  .blocked {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .others li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem var(--_space);
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_border);
  }

  .others li > div {
    flex: 1 1 14rem;
    min-width: 0;
  }

  .group {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_border);
  }

  @container (min-width: 38rem) {
    .step {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--_space);
      align-items: start;
    }

    .step > :is(h4, .effort) {
      grid-column: 1 / -1;
    }

    .how dl > div {
      display: grid;
      grid-template-columns: 10rem minmax(0, 1fr);
      gap: 1rem;
    }

    .how dt {
      padding-block-start: 0.15em;
    }
  }
`;
