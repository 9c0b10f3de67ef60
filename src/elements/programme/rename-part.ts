import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ProgrammeView } from './programme-view.js';

/** Most characters of a name; the reader of registers refuses longer ones. */
const LONGEST = 200;

/** Languages in which a name can be given here. */
const LANGUAGES = ['vi', 'en'] as const;

/** Where the programme gets another name: one that was made of a table is called like its file. */
export function renamePart({ messages, summary, renaming }: ProgrammeView): TemplateResult {
  const words = messages.casework.rename;
  const { id, names } = summary.programme;
  const { refusal } = renaming;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const given = Object.fromEntries(LANGUAGES.map((language) => [language, textIn(form, language)]));
    void renaming.rename(given).then((renamed) => {
      const place = form.closest('details');
      if (!renamed || !place) return;
      place.open = false;
      // The new name is read first.
      place.parentElement?.querySelector<HTMLElement>('h2')?.focus();
    });
  };
  // Whoever opens it again begins with the name that the programme has.
  const toggled = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open) return;
    currentTarget.querySelector('form')?.reset();
    renaming.reset();
  };
  const field = (language: (typeof LANGUAGES)[number]) => html`
    <div class="field">
      <label for="rename-${language}">${words[language]}</label>
      <input
        id="rename-${language}"
        name=${language}
        lang=${language}
        type="text"
        maxlength=${LONGEST}
        autocomplete="off"
        aria-describedby="rename-wrong"
        value=${names[language] ?? ''}
      />
    </div>
  `;
  return html`${keyed(
    id,
    html`<details class="rename" part="rename" @toggle=${toggled}>
      <summary>${words.heading}</summary>
      <form @submit=${submit}>
        ${LANGUAGES.map(field)}
        <p role="alert" id="rename-wrong" class=${refusal ? 'error' : 'quiet'}>
          ${refusal && refusal !== 'same' ? words.refused[refusal] : ''}
        </p>
        <p><button class="button">${words.save}</button></p>
      </form>
    </details>`,
  )}`;
}

function textIn(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : '';
}
