// One element, another questionnaire: everything it needs comes when it is asked for.
const assessment = document.querySelector('readiness-assessment');
const buttons = [...document.querySelectorAll('button[data-instrument]')];
const code = document.querySelector('#tag');

for (const button of buttons) button.addEventListener('click', () => choose(button.dataset.instrument));
choose(assessment.getAttribute('instrument'));

function choose(instrument) {
  assessment.setAttribute('instrument', instrument);
  code.textContent = `<readiness-assessment instrument="${instrument}"></readiness-assessment>`;
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.instrument === instrument));
  }
}
