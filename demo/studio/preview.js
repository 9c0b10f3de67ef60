// The real widget beside the editor. What was answered is kept as a draft on the device, so that it is there again after
// the text has changed, as far as the ids allow, and after a reload.
import { createIndexedDbStore } from '../../dist/session/index.js';

const DRAFT = 'studio';

/**
 * @param {HTMLElement} widget A `<readiness-assessment>`.
 * @param {(instrument: object, response: object) => void} answered Called when there is something to score anew.
 */
export function createPreview(widget, answered) {
  let shown = null;
  let wanted = null;
  let busy = Promise.resolve();
  for (const type of ['readiness-answer', 'readiness-page']) widget.addEventListener(type, tell);

  function tell() {
    if (shown && widget.response) answered(shown, widget.response);
  }

  async function open(instrument) {
    // A newer text is on its way already.
    if (instrument !== wanted) return;
    const begun = stepOf(widget) !== 'welcome' && shown !== null;
    await widget.flush();
    shown = instrument;
    widget.instrument = instrument;
    await opened(widget);
    if (begun) await goOn(widget);
    tell();
  }

  return {
    /** Shows an instrument, at the step where the last one was. */
    show(instrument) {
      if (JSON.stringify(instrument) === JSON.stringify(wanted)) return;
      wanted = instrument;
      busy = busy.then(() => open(instrument));
    },
    /** Deletes what was answered. */
    async forget() {
      await busy;
      if (shown) await createIndexedDbStore().remove({ instrument: shown.structure.id, draft: DRAFT });
      [shown, wanted] = [null, null];
      widget.instrument = '';
      await widget.updateComplete;
    },
  };
}

function stepOf(widget) {
  return widget.shadowRoot?.querySelector('[data-step]')?.dataset.step;
}

/** Resolves when the widget shows its first page, or what kept it from it. */
async function opened(widget) {
  do {
    await new Promise((done) => requestAnimationFrame(done));
  } while (!widget.shadowRoot?.querySelector('h1, h2') || widget.ariaBusy === 'true');
}

/** Leaves the welcome page for the page where the person was. Neither eyes nor focus follow: they are on the text. */
async function goOn(widget) {
  if (stepOf(widget) !== 'welcome') return;
  widget.inert = true;
  widget.scrollIntoView = () => undefined;
  widget.shadowRoot.querySelector('[part~="next"]')?.click();
  await widget.updateComplete;
  await opened(widget);
  delete widget.scrollIntoView;
  widget.inert = false;
}
