import { html, nothing, type TemplateResult } from 'lit';
import { figurePart } from './figure-part.js';
import { SMALL } from './helping-work.js';
import type { ProgrammeView } from './programme-view.js';
import { actionsTable } from './tables/advice-tables.js';
import { whole } from './written.js';

/** What would help the enterprises in scope most: at once where they are few, else when somebody asks. */
export function helpingSection(view: ProgrammeView): TemplateResult | typeof nothing {
  const { messages, structure, shown } = view;
  const words = messages.helping;
  if (!structure.actions?.length) return nothing;
  return html`
    <section aria-labelledby="helping" part="helping">
      <h3 id="helping" tabindex="-1">${words.heading}</h3>
      <p>${words.introduction}</p>
      ${shown.helped.enterprises === 0 ? html`<p>${words.nobody}</p>` : [choice(view), told(view)]}
    </section>
  `;
}

/** For whom; without supported enterprises, or where all are supported, there is nothing to choose. */
function choice({ messages, shown: { helped }, overview, state, go }: ProgrammeView): TemplateResult {
  const words = messages.helping;
  const changed = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) go({ help: currentTarget.value === 'all' ? 'all' : 'supported' });
  };
  const open = helped.supported > 0 && helped.supported < overview.assessed;
  return html`
    ${
      open
        ? html`<div class="field narrow">
            <label for="help">${words.choose}</label>
            <select id="help" .value=${state.help} @change=${changed}>
              <option value="supported" ?selected=${state.help === 'supported'}>${words.ofSupported}</option>
              <option value="all" ?selected=${state.help === 'all'}>${words.ofAll}</option>
            </select>
          </div>`
        : nothing
    }
    <p>${words.counted(helped.of, whole(messages, helped.enterprises))}</p>
  `;
}

function told(view: ProgrammeView): TemplateResult {
  const { messages, helping, shown, startHelping } = view;
  const words = messages.helping;
  const table = actionsTable(view);
  const large = shown.helped.enterprises > SMALL;
  const offered = helping.state === 'stopped' || helping.state === 'failed' || (helping.state === 'none' && large);
  const said = helping.state === 'stopped' ? words.stopped : helping.state === 'working' ? messages.open.loading : '';
  return html`
    <p role="status" class=${helping.state === 'stopped' ? '' : 'visually-hidden'}>${said}</p>
    <div role="alert">${helping.state === 'failed' ? html`<p class="error">${words.failed}</p>` : nothing}</div>
    ${
      offered
        ? html`<p>${large ? words.large(whole(messages, shown.helped.enterprises)) : nothing}</p>
            <button type="button" class="button secondary" @click=${startHelping}>${words.start}</button>`
        : nothing
    }
    ${helping.state === 'working' ? progress(view) : nothing}
    ${table ? figurePart(view, table) : nothing}
  `;
}

function progress({ messages, helping, stopHelping }: ProgrammeView): TemplateResult {
  const words = messages.helping;
  const { done, total } = helping.progress ?? { done: 0, total: 0 };
  return html`
    <div class="progress">
      <label for="helped">${words.working(whole(messages, done), whole(messages, total))}</label>
      ${total > 0 ? html`<progress id="helped" max=${total} .value=${done}></progress>` : html`<progress id="helped"></progress>`}
      <button type="button" class="button secondary" @click=${stopHelping}>${words.stop}</button>
    </div>
  `;
}
