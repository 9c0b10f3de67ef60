import { parseInstrumentText } from '../dist/cdn/library/model.js';
import { describeIssue } from '../dist/core/i18n/issues/describe-issue.js';
import { issuesEn } from '../dist/core/i18n/issues/en.js';
import { issuesVi } from '../dist/core/i18n/issues/vi.js';

const words = {
  vi: { messages: issuesVi, good: 'Không có lỗi.', bad: (count) => `${count} điều cần xem lại` },
  en: { messages: issuesEn, good: 'No issues.', bad: (count) => (count === 1 ? '1 issue' : `${count} issues`) },
};
const mistakes = {
  option: (text) => text.replace('"points": { "none": 0, "some": 50', '"points": { "none": 0, "sone": 50'),
  bands: (text) => text.replace('"from": 40, "to": 75', '"from": 30, "to": 75'),
  words: (text) => text.replace('"paper": "Sổ giấy", ', ''),
  comma: (text) => text.replace('"id": "craft-village",', '"id": "craft-village"'),
  nothing: (text) => text,
};

const text = document.querySelector('#text');
const preview = document.querySelector('#preview');
const status = document.querySelector('#status');
const list = document.querySelector('#issues');
const original = await (await fetch('own-instrument.json')).text();
let waiting = 0;

for (const button of document.querySelectorAll('button[data-break]')) {
  button.addEventListener('click', () => {
    text.value = mistakes[button.dataset.break](original);
    check();
  });
}
for (const button of document.querySelectorAll('button[data-language]')) button.addEventListener('click', check);
text.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(check, 200);
});
text.value = original;
check();

/** Shows every issue, or hands the instrument to the preview. */
function check() {
  const outcome = parseInstrumentText(text.value);
  const { messages, good, bad } = words[document.documentElement.lang];
  status.textContent = outcome.issues.length === 0 ? good : bad(outcome.issues.length);
  status.classList.toggle('bad', !outcome.ok);
  list.replaceChildren(...outcome.issues.map((issue) => row(describeIssue(issue, messages))));
  if (outcome.ok) preview.instrument = outcome.value;
}

function row({ problem, remedy, place }) {
  const item = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = place;
  item.append(problem, ' ', remedy, code);
  return item;
}
