import { parseInstrumentText } from '../dist/cdn/library/model.js';
import { vietnam } from '../dist/core/regions/vietnam/index.js';
import { createEditor } from '../dist/demo/editor.js';
import { element } from './studio/element.js';
import { loadExamples } from './studio/examples.js';
import { acceptFiles, download } from './studio/files.js';
import { describeIssues, issueRow, mendAll } from './studio/issues.js';
import { forgetText, keepText, keptText } from './studio/kept-text.js';
import { createPreview } from './studio/preview.js';
import { createScorePanel } from './studio/score-panel.js';
import { words } from './studio/words.js';

const [status, list, notice, fixAll, stale, select, dialog] = [
  '#status',
  '#issues',
  '#notice',
  '#fix-all',
  '#stale',
  '#examples',
  '#forget-dialog',
].map((id) => document.querySelector(id));
const [schema, examples] = await Promise.all([
  fetch('../dist/instrument.schema.json').then((answer) => answer.json()),
  loadExamples(),
]);
const language = () => document.documentElement.lang;
const editor = createEditor(document.querySelector('#editor'), {
  schema,
  language: language(),
  label: words[language()].editor,
  changed: () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 200);
  },
});
const score = createScorePanel(document.querySelector('#choices'), document.querySelector('#score'));
const preview = createPreview(document.querySelector('#preview'), (instrument, response) =>
  score.show(instrument, response),
);
let waiting = 0;
let shown = null;

editor.replace(keptText() ?? examples[0].text);
listExamples();
check();

select.addEventListener('change', () => {
  const example = examples[Number(select.value)];
  if (example) editor.replace(example.text);
});
fixAll.addEventListener('click', () => mended(mendAll(editor.text, read)));
document.querySelector('#download').addEventListener('click', () => download(shown?.structure.id, editor.text));
acceptFiles(document.querySelector('#file'), document.querySelector('#editor'), (file) => {
  notice.textContent = file.text === null ? words[language()].tooLarge(file.name) : words[language()].opened(file.name);
  if (file.text !== null) editor.replace(file.text);
});
document.querySelector('#forget').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('close', async () => {
  if (dialog.returnValue !== 'forget') return;
  await preview.forget();
  editor.replace(examples[0].text);
  clearTimeout(waiting);
  check();
  forgetText();
  notice.textContent = words[language()].forgotten;
});
for (const button of document.querySelectorAll('button[data-language]')) {
  button.addEventListener('click', () => {
    editor.speak(language(), words[language()].editor);
    listExamples();
    notice.textContent = '';
    check();
    score.refresh();
  });
}

function read(text) {
  return parseInstrumentText(text, { regions: [vietnam] });
}

/** Tells every issue, keeps the text, and hands an instrument without errors to the preview. */
function check() {
  const { text } = editor;
  const outcome = read(text);
  const issues = describeIssues(text, outcome.issues, language());
  const say = words[language()];
  status.textContent = outcome.issues.length === 0 ? say.good : say.bad(outcome.issues.length);
  status.classList.toggle('bad', !outcome.ok);
  fixAll.hidden = outcome.issues.filter(({ fix }) => fix).length < 2;
  list.replaceChildren(...issues.map((issue) => issueRow(issue, say, { show: editor.show, mend: mended })));
  if (outcome.issues.length > issues.length)
    list.append(element('li', { textContent: say.more(outcome.issues.length - issues.length) }));
  editor.mark(issues.map((issue) => mark(issue, say)));
  stale.hidden = outcome.ok;
  chooseExample(text);
  if (!keepText(text)) notice.textContent = say.notKept;
  if (!outcome.ok) return;
  shown = outcome.value;
  preview.show(outcome.value);
}

/** Takes the text with something put right; the focus goes where the outcome is told. */
function mended(text) {
  editor.replace(text);
  clearTimeout(waiting);
  check();
  status.focus();
}

/** An issue as the editor underlines it. */
function mark({ place, severity, problem, remedy, mendedText, fix }, say) {
  const actions =
    mendedText === null ? [] : [{ name: fix ? say.fix(fix) : say.comma, apply: () => mended(mendedText) }];
  return { from: place.start, to: place.end, severity, message: `${problem} ${remedy}`, actions };
}

/** The examples in the language of the page; the text being written stands among them. */
function listExamples() {
  const options = examples.map(({ titles }, index) =>
    element('option', { value: index, textContent: titles[language()] ?? titles.vi }),
  );
  const chosen = element('option', { value: '', textContent: words[language()].ownText });
  select.replaceChildren(chosen, ...options);
}

function chooseExample(shownText) {
  const index = examples.findIndex(({ text }) => text === shownText);
  select.value = index < 0 ? '' : String(index);
}
