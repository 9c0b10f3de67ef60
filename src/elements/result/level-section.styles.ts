import { css } from 'lit';

/** Level, score and scale. Every level has the same weight; the scale shows how far, not how bad. */
export const levelStyles = css`
  .summary {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    grid-template-columns: minmax(0, 1fr);
  }

  .summary h2 {
    color: var(--_muted);
    font-size: 1em;
    font-weight: 500;
  }

  .level {
    color: var(--_accent);
    font-size: clamp(1.5em, 1.15em + 2cqi, 2.125em);
    font-weight: 700;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.0625em;
    max-width: 38em;
  }

  .score {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }

  .figure {
    font-size: 2.5em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  .facts {
    display: grid;
    gap: 0.125rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .ruler {
    overflow: visible;
    margin-block-start: 0.25rem;
    stroke-linecap: round;
  }

  .ruler rect {
    fill: color-mix(in srgb, var(--_text) 12%, var(--_surface));
  }

  .ruler rect.current {
    fill: var(--_accent);
  }

  .ruler rect.possible {
    fill: color-mix(in srgb, var(--_accent) 40%, var(--_surface));
  }

  .ruler .edge {
    stroke: var(--_surface);
    stroke-width: 3;
    stroke-linecap: butt;
  }

  .ruler .open {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .ruler .mark {
    overflow: visible;
    fill: var(--_text);
  }

  .levels {
    display: grid;
    padding: 0;
    list-style: none;
  }

  .levels li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    column-gap: 1rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid color-mix(in srgb, var(--_text) 12%, var(--_surface));
  }

  .levels li + li {
    margin-block-start: 2px;
  }

  .levels .band {
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  .levels .here {
    grid-column: 1 / -1;
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .levels .current {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .levels .current .name {
    font-weight: 650;
  }

  .levels .current .band {
    color: inherit;
  }

  .levels .possible {
    border-inline-start: 4px dashed var(--_accent);
  }

  .note,
  .notes {
    padding: 0.75rem var(--_space);
    border-inline-start: 4px solid var(--_control);
    background: var(--_surface-soft);
    display: grid;
    gap: 0.5rem;
  }

  .notes {
    list-style: none;
  }

  @container (max-width: 30rem) {
    .levels li {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .ruler rect {
      fill: GrayText;
    }

    .ruler rect.current,
    .ruler rect.possible {
      fill: Highlight;
    }

    .ruler {
      forced-color-adjust: none;
    }
  }
`;
