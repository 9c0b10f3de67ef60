import { css } from 'lit';

/** Why the score is what it is, and the roadmap: both folded away at first. */
export const whyStyles = css`
  .why,
  .roadmap {
    margin-block-start: var(--_space);
  }

  .why > * + * {
    margin-block-start: 0.75rem;
  }

  .why h3 {
    font-size: 1.0625em;
  }

  .why ul {
    padding: 0;
    list-style: none;
  }

  .why li {
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_border);
  }

  .why .of {
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;
