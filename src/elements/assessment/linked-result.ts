import { html, type TemplateResult } from 'lit';
import { compileInstrument } from '../../core/compiled/compile-instrument.js';
import type { LinkedMessages } from '../../core/i18n/linked/messages.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { Response } from '../../core/model/response.js';
import { decodeLink } from '../../session/links/decode-link.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';
import type { ResultWishes } from '../result/compared.js';
import { LINK_START } from '../result/link-start.js';
import '../result/define.js';
import { interfaceLocales } from './interface-texts.js';
import { pageHeading } from './pages/page-heading.js';
import { readLinked } from './read-linked.js';

const messages: Readonly<Record<string, () => Promise<LinkedMessages>>> = {
  vi: async () => (await import('../../core/i18n/linked/vi.js')).linkedVi,
  en: async () => (await import('../../core/i18n/linked/en.js')).linkedEn,
};

/**
 * The page that a link opens: a result to look at, or why there is none. Nothing of it is kept on the device, and a
 * draft on the device stays as it is.
 *
 * @param wanted Language of the place where it stands.
 * @param wishes How the page that the link leads to wants results reckoned, and which figures beside them; its other wishes
 * are about the enterprise that it assesses itself. The link carries answers alone.
 * @param own Goes on to an assessment of one's own, once the link has left the address.
 */
export async function linkedResult(
  loaded: LoadedInstrument,
  wanted: string,
  { weighting, variants, compare }: ResultWishes,
  own: () => void,
): Promise<TemplateResult> {
  const { defaultLocale } = loaded.questionnaire;
  const locale = pickLocale(wanted, interfaceLocales, defaultLocale);
  const [structure, words, ui, content] = await Promise.all([
    loaded.structure(),
    loaded.words(pickLocale(wanted, loaded.locales, defaultLocale)),
    messages[locale]?.(),
    decodeLink(location.hash.slice(LINK_START.length)),
  ]);
  if (!ui) throw new RangeError(`linkedResult requires one of ${interfaceLocales.join(', ')}, got ${locale}`);
  const found = readLinked(compileInstrument(structure), content, loaded.region);
  const leave = (): void => {
    history.replaceState(history.state, '', location.pathname + location.search);
    own();
  };
  const shown =
    typeof found === 'string'
      ? html`<p class="lead" role="alert">${ui.problem[found]}</p>`
      : html`
          <p class="lead">${ui.lead(dateOf(found, ui))}</p>
          <readiness-result
            class="below"
            .structure=${structure}
            .words=${words}
            .response=${found}
            .weighting=${weighting}
            .variants=${variants}
            .figuresAbroad=${compare?.figuresAbroad ?? false}
          ></readiness-result>
        `;
  return html`
    <div class="assessment" lang=${locale}>
      <div class="page" part="page" data-step="link">
        ${pageHeading(ui.title)} ${shown}
        <div class="buttons">
          <button type="button" class="button" part="button" @click=${leave}>${ui.own}</button>
        </div>
      </div>
    </div>
  `;
}

function dateOf({ completedAt, startedAt }: Response, { dates: { locale, ...form } }: LinkedMessages): string | null {
  const instant = new Date(completedAt ?? startedAt);
  return Number.isNaN(instant.getTime()) ? null : new Intl.DateTimeFormat(locale, form).format(instant);
}
