import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Instrument } from '../../core/model/instrument.js';
import type { Region } from '../../core/regions/region.js';
import type { Words } from '../../core/model/words.js';
import type { RoadmapChoice } from '../roadmap/roadmap-choice.js';
import type { BasisChoice } from './basis-choice.js';
import type { ResultView } from './result-view.js';

/** What a roadmap takes over from the result that it stands in. */
export interface RoadmapHost extends BasisChoice {
  readonly instrument: Instrument | null;
  readonly words: Words | null;
  readonly region: Region | null;
  readonly askable: boolean;
  readonly roadmap: Partial<RoadmapChoice>;
}

type State = 'closed' | 'loading' | 'there' | 'failed';

/** The roadmap of a result: folded away, and brought when somebody looks. */
export class RoadmapPart {
  readonly #changed: () => void;
  #state: State = 'closed';

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Fetches the roadmap before anybody looks, e.g. for the paper. */
  async bring(): Promise<void> {
    if (this.#state === 'closed' || this.#state === 'failed') await this.#bring();
  }

  /**
   * Nothing where the questionnaire has no actions.
   *
   * @param open Whether it is opened for the paper.
   */
  section(view: ResultView, host: RoadmapHost, open: boolean): TemplateResult | typeof nothing {
    if (!view.structure.actions?.length || view.result.scoreIf === false) return nothing;
    const { roadmap } = view.messages;
    return html`
      <details class="roadmap" part="roadmap" ?open=${open} @toggle=${(event: Event) => this.#toggled(event)}>
        <summary>${roadmap.heading}</summary>
        ${this.#state === 'there' ? content(view, host) : nothing}
        ${this.#state === 'loading' ? html`<p>${roadmap.loading}</p>` : nothing}
        ${this.#state === 'failed' ? html`<p role="alert">${roadmap.failed}</p>` : nothing}
      </details>
    `;
  }

  #toggled({ currentTarget }: Event): void {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) void this.bring();
  }

  async #bring(): Promise<void> {
    this.#show('loading');
    try {
      await import('../roadmap/define.js');
      this.#show('there');
    } catch {
      this.#show('failed');
    }
  }

  #show(state: State): void {
    this.#state = state;
    this.#changed();
  }
}

function content(
  { structure, response, profile, compiled }: ResultView,
  { instrument, words, region, weighting, variants, askable, roadmap }: RoadmapHost,
): TemplateResult {
  const { target = null, budget = null, horizon = null, include = [], exclude = [] } = roadmap;
  // What the person chose since stays, until the page sets something else.
  const once = <T>(value: T) => guard([roadmap], () => value);
  return html`
    <readiness-roadmap
      exportparts="target, plan, action: roadmap-action, button"
      .instrument=${instrument}
      .structure=${structure}
      .words=${words}
      .response=${response}
      .profile=${profile}
      .region=${region}
      .index=${compiled.index.id}
      .weighting=${weighting}
      .variants=${variants}
      .target=${once(target)}
      .budget=${once(budget)}
      .horizon=${once(horizon)}
      .include=${once(include)}
      .exclude=${once(exclude)}
      .askable=${askable}
      untitled
      print-with-page
    ></readiness-roadmap>
  `;
}
