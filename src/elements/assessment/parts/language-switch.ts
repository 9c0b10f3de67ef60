import { html, nothing, type TemplateResult } from 'lit';
import type { AssessmentView } from '../assessment-view.js';

/** One button per language, each named in its own language. */
export function languageSwitch({ ui, locale, locales, actions }: AssessmentView): TemplateResult | typeof nothing {
  if (locales.length < 2) return nothing;
  return html`
    <div class="languages" role="group" aria-label=${ui.language} part="languages">
      ${locales.map(
        (tag) => html`<button
          type="button"
          lang=${tag}
          aria-pressed=${tag === locale ? 'true' : 'false'}
          @click=${() => actions.speak(tag)}
        >
          ${ownName(tag)}
        </button>`,
      )}
    </div>
  `;
}

function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
