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
import { ReadinessErrorEvent } from './assessment-events.js';
import { checkBasis } from './check-basis.js';
import { interfaceLocales } from './interface-texts.js';
import { pageHeading } from './pages/page-heading.js';
import { readLinked } from './read-linked.js';

const messages: Readonly<Record<string, () => Promise<LinkedMessages>>> = {
  vi: async () => (await import('../../core/i18n/linked/vi.js')).linkedVi,
  en: async () => (await import('../../core/i18n/linked/en.js')).linkedEn,
};

/**
 * The element: where events start, how its page wants results reckoned, and which figures beside them. Its other wishes are
 * about the enterprise that it assesses itself; a link carries answers alone.
 */
interface Host extends Pick<EventTarget, 'dispatchEvent'>, ResultWishes {
  /** Opens anew: once the link has left the address, an assessment of one's own. */
  retry(): Promise<void>;
}

/**
 * The page that a link opens: a result to look at, or why there is none, which the page around it is told too. Nothing
 * of it is kept on the device, and a draft on the device stays as it is.
 *
 * @param wanted Language of the place where it stands.
 * @param signal Tells that nobody waits for it any more.
 * @throws LoadError where the page wants results reckoned in a way that does not exist.
 */
export async function linkedResult(
  loaded: LoadedInstrument,
  wanted: string,
  signal: AbortSignal,
  host: Host,
): Promise<TemplateResult> {
  const { defaultLocale } = loaded.questionnaire;
  const locale = pickLocale(wanted, interfaceLocales, defaultLocale);
  const { weighting, variants, compare } = host;
  const [structure, words, ui, content] = await Promise.all([
    loaded.structure(),
    loaded.words(pickLocale(wanted, loaded.locales, defaultLocale)),
    messages[locale]?.(),
    decodeLink(location.hash.slice(LINK_START.length)),
    checkBasis(loaded, host),
  ]);
  if (!ui) throw new RangeError(`linkedResult requires one of ${interfaceLocales.join(', ')}, got ${locale}`);
  const found = readLinked(compileInstrument(structure), content, loaded.region);
  if (typeof found === 'string' && !signal.aborted)
    host.dispatchEvent(new ReadinessErrorEvent({ failure: { code: 'link', problem: found } }));
  const leave = (): void => {
    history.replaceState(history.state, '', location.pathname + location.search);
    void host.retry();
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
