import { css } from 'lit';

/**
 * What colours, type and space mean, by role. Every element adopts these first.
 *
 * Elements use the private names (`--_accent`); each takes the public property of the same role if a page sets one,
 * on any ancestor, and else a value for light and dark. Light or dark follows the `color-scheme` of the place where the
 * element stands: a page with `:root { color-scheme: light dark }` follows the reader, one that says nothing is light.
 *
 * @cssprop [--readiness-color-accent] - Buttons, chosen answers, progress.
 * @cssprop [--readiness-color-on-accent] - Text on the accent.
 * @cssprop [--readiness-color-text] - Text.
 * @cssprop [--readiness-color-muted] - Secondary text; at least 4.5:1 on the surface.
 * @cssprop [--readiness-color-surface] - Background.
 * @cssprop [--readiness-color-border] - Lines that part things.
 * @cssprop [--readiness-color-error] - Errors.
 * @cssprop [--readiness-color-focus] - The ring around what has the focus.
 * @cssprop [--readiness-font] - Font family.
 * @cssprop [--readiness-font-size] - Size of running text.
 * @cssprop [--readiness-space] - The unit of space.
 * @cssprop [--readiness-radius] - Rounding of corners.
 */
export const tokenStyles = css`
  :host {
    --_accent: var(--readiness-color-accent, #0b615a);
    --_on-accent: var(--readiness-color-on-accent, #fff);
    --_accent-soft: #e6f2f0;
    --_text: var(--readiness-color-text, #182224);
    --_muted: var(--readiness-color-muted, #536065);
    --_surface: var(--readiness-color-surface, #fff);
    --_surface-soft: #f4f7f7;
    --_border: var(--readiness-color-border, #ced8da);
    --_control: #69787d;
    --_error: var(--readiness-color-error, #b3261e);
    --_error-soft: #fdf1ef;
    --_focus: var(--readiness-color-focus, var(--_accent));
    --_font: var(--readiness-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif);
    /* Pages of older portals set the root to 10 px; people who set a larger font are still heard. */
    --_font-size: var(--readiness-font-size, max(1rem, 16px));
    --_space: var(--readiness-space, max(1rem, 16px));
    --_radius: var(--readiness-radius, 8px);

    display: block;
    box-sizing: border-box;
    background: var(--_surface);
    color: var(--_text);
    font: normal 400 var(--_font-size) / 1.6 var(--_font);
    text-align: start;
    letter-spacing: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  @supports (color: light-dark(white, black)) and (color: color-mix(in srgb, white, black)) {
    :host {
      --_accent: var(--readiness-color-accent, light-dark(#0b615a, #74d1c3));
      --_on-accent: var(--readiness-color-on-accent, light-dark(#fff, #04302b));
      --_accent-soft: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
      --_text: var(--readiness-color-text, light-dark(#182224, #e9efef));
      --_muted: var(--readiness-color-muted, light-dark(#536065, #aab7b9));
      --_surface: var(--readiness-color-surface, light-dark(#fff, #13191b));
      --_surface-soft: color-mix(in srgb, var(--_text) 4%, var(--_surface));
      --_border: var(--readiness-color-border, light-dark(#ced8da, #38454a));
      --_control: color-mix(in srgb, var(--_muted) 80%, var(--_surface));
      --_error: var(--readiness-color-error, light-dark(#b3261e, #ffa197));
      --_error-soft: color-mix(in srgb, var(--_error) 7%, var(--_surface));
    }
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      scroll-behavior: auto !important;
      transition: none !important;
      animation: none !important;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_accent-soft: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_surface-soft: Canvas;
      --_border: CanvasText;
      --_control: ButtonText;
      --_error: CanvasText;
      --_error-soft: Canvas;
      --_focus: Highlight;
    }
  }
`;
