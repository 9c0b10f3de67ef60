import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { Enterprise } from '../../../core/model/enterprise.js';
import type { Note } from '../../../core/model/note.js';
import { moment, type ProgrammeView } from '../programme-view.js';

/** Most characters of a note; the reader of registers refuses longer ones. */
const LONGEST = 2000;

/** What advisers wrote down about an enterprise, and where they write. */
export function notesPart(view: ProgrammeView, enterprise: Enterprise, notes: readonly Note[]): TemplateResult {
  const words = view.messages.casework.notes;
  return html`
    <section class="apart" part="notes" aria-labelledby="notes">
      <h4 id="notes" tabindex="-1">${words.heading}</h4>
      <p class="hint">${words.apart}</p>
      ${keyed(enterprise.id, form(view, enterprise))}
      ${
        notes.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul class="log">
              ${notes.map((note) => entry(view, enterprise, note))}
            </ul>`
      }
    </section>
  `;
}

/** Who is taken to write: who works here, who wrote last, who is in charge. */
function officerOf({ officer, notes }: ProgrammeView, enterprise: Enterprise): string {
  return officer || notes.officer || (enterprise.officer ?? '');
}

function form(view: ProgrammeView, enterprise: Enterprise): TemplateResult {
  const { messages, notes, officer } = view;
  const words = messages.casework.notes;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void notes.add(enterprise.id, writerIn(event.currentTarget) ?? officer);
  };
  const typed = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLTextAreaElement) notes.write(enterprise.id, currentTarget.value);
  };
  const { outcome } = notes;
  const done = outcome === 'added' || outcome === 'removed';
  const wrong = outcome !== null && !done ? words.refused[outcome] : '';
  return html`
    <form class="note" @submit=${submit}>
      <div class="field">
        <label for="note">${words.text}</label>
        <textarea
          id="note"
          rows="3"
          maxlength=${LONGEST}
          aria-describedby="note-hint"
          .value=${live(notes.draft(enterprise.id))}
          @input=${typed}
        ></textarea>
        <p id="note-hint" class="hint">${words.hint}</p>
      </div>
      ${
        officer === ''
          ? html`<div class="field">
              <label for="note-officer">${words.officer}</label>
              <input
                id="note-officer"
                name="officer"
                type="text"
                maxlength="100"
                autocomplete="off"
                value=${officerOf(view, enterprise)}
              />
            </div>`
          : html`<p>${words.writtenAs(officer)}</p>`
      }
      <p role="alert" class=${wrong === '' ? 'quiet' : 'error'}>${wrong}</p>
      <p role="status">${done ? words[outcome] : ''}</p>
      <button class="button">${words.add}</button>
    </form>
  `;
}

function entry(view: ProgrammeView, enterprise: Enterprise, note: Note): TemplateResult {
  const { messages, notes, officer, summary } = view;
  const words = messages.casework.notes;
  const time = moment(messages, note.at, summary.programme.timeZone);
  const remove = ({ currentTarget }: Event) => {
    if (!confirm(words.sure)) return;
    const place = currentTarget instanceof HTMLElement ? currentTarget.closest('section') : null;
    const by = writerIn(place?.querySelector('form')) ?? officer;
    void notes.remove(note, by || officerOf(view, enterprise)).then(() => {
      // The button is gone: whoever pressed it reads on at the heading.
      place?.querySelector<HTMLElement>('h4')?.focus();
    });
  };
  return html`
    <li>
      <p class="text">${note.text}</p>
      <p class="choose">
        <span class="hint">${words.by(time, note.by)}</span>
        <button type="button" class="link" aria-label=${words.removeOne(time)} @click=${remove}>${words.remove}</button>
      </p>
    </li>
  `;
}

/** Who stands in the field of a form; `null` where there is none. */
function writerIn(form: EventTarget | null | undefined): string | null {
  const field = form instanceof HTMLFormElement ? form.elements.namedItem('officer') : null;
  return field instanceof HTMLInputElement ? field.value : null;
}
