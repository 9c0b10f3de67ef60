import { css } from 'lit';

/** What colours and type mean on paper. Needs the tokens. */
export const printTokenStyles = css`
  @media print {
    :host {
      --_accent: #0b615a;
      --_accent-soft: #fff;
      --_text: #000;
      --_muted: #333;
      --_surface: #fff;
      --_surface-soft: #fff;
      --_border: #999;
      font-size: 10pt;
    }
  }
`;
