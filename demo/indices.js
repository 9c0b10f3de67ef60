// One element, another questionnaire: everything it needs comes when it is asked for.
const assessment = document.querySelector('readiness-assessment');
const buttons = [...document.querySelectorAll('button[data-instrument]')];
const code = document.querySelector('#tag');

// The only figures that ship are of the European Union. They are asked for here so that they can be seen beside Eurostat's
// index; a page for enterprises in Vietnam leaves that out.
assessment.compare = { figuresAbroad: true };

for (const button of buttons) button.addEventListener('click', () => choose(button.dataset.instrument));
choose(assessment.getAttribute('instrument'));

function choose(instrument) {
  assessment.setAttribute('instrument', instrument);
  code.textContent = `<readiness-assessment instrument="${instrument}"></readiness-assessment>`;
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.instrument === instrument));
  }
}
