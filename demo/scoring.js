import { explain, score } from '../dist/cdn/library/core.js';
import { smeScreening } from '../dist/core/instruments/sme-screening/index.js';

const { structure } = smeScreening;
const index = structure.indices[0];
const labels = {
  vi: {
    open: 'Chưa trả lời',
    unknown: 'Không rõ',
    none: 'chưa có điểm',
    range: (low, high) => `Khoảng điểm có thể đạt: ${low} – ${high}`,
    coverage: (share) => `Tỷ lệ câu đã trả lời (theo trọng số): ${share}%`,
    dimensions: 'Điểm theo trụ cột',
    dimension: 'Trụ cột',
    score: 'Điểm',
    bounds: 'Khoảng',
    why: 'Vì sao: các phần cộng lại thành điểm',
    part: 'Câu trả lời',
    value: 'Đóng góp',
    level: (name) => `Mức: ${name}`,
    noLevel: 'Chưa đủ câu trả lời để xếp mức',
    adjustment: 'điều chỉnh',
  },
  en: {
    open: 'Unanswered',
    unknown: "Don't know",
    none: 'no score yet',
    range: (low, high) => `Can still become: ${low} – ${high}`,
    coverage: (share) => `Share of the weight that is answered: ${share}%`,
    dimensions: 'Score by dimension',
    dimension: 'Dimension',
    score: 'Score',
    bounds: 'Range',
    why: 'Why: the parts add up to the score',
    part: 'Answer',
    value: 'Contribution',
    level: (name) => `Level: ${name}`,
    noLevel: 'Too few answers for a level',
    adjustment: 'adjustment',
  },
};

const form = document.querySelector('#questions');
const json = document.querySelector('#answers');
const problem = document.querySelector('#error');
const place = document.querySelector('#result');
const asked = structure.items.filter((item) => item.kind === 'single').slice(0, 5);
let answers = Object.fromEntries(
  structure.items
    .filter((item) => item.kind === 'single')
    .map((item, number) => [item.id, { value: item.options[Math.min(item.options.length - 1, 1 + (number % 3))].id }]),
);

json.addEventListener('input', () => {
  try {
    answers = JSON.parse(json.value);
    showForm();
    showResult();
  } catch (error) {
    problem.textContent = error.message;
  }
});
form.addEventListener('change', ({ target }) => {
  const rest = Object.entries(answers).filter(([id]) => id !== target.name);
  const answer = target.value === '?' ? { missing: 'unknown' } : { value: target.value };
  answers = Object.fromEntries(target.value ? [...rest, [target.name, answer]] : rest);
  showJson();
  showResult();
});
for (const button of document.querySelectorAll('button[data-language]')) button.addEventListener('click', showAll);
showAll();

function showAll() {
  showForm();
  showJson();
  showResult();
}

function showJson() {
  const lines = Object.entries(answers).map(([id, answer]) => `  ${JSON.stringify(id)}: ${JSON.stringify(answer)}`);
  json.value = `{\n${lines.join(',\n')}\n}`;
}

function showForm() {
  const [say, words] = language();
  const questions = asked.map((item) => {
    const texts = words.items[item.id];
    const chosen = answers[item.id];
    const choices = [
      ['', say.open],
      ...item.options.map(({ id }) => [id, texts.options[id]]),
      ...(item.unknown ? [['?', say.unknown]] : []),
    ].map(([value, text]) => element('option', { value, textContent: text }));
    const select = element('select', { name: item.id }, ...choices);
    select.value = chosen?.missing ? '?' : (chosen?.value ?? '');
    return element('label', { className: 'ask' }, texts.text, select);
  });
  form.replaceChildren(...questions);
}

function showResult() {
  const [say, words] = language();
  problem.textContent = '';
  try {
    const result = score(structure, { answers });
    place.replaceChildren(...figures(result, say, words), dimensionTable(result, say, words), reasonTable(say, words));
  } catch (error) {
    problem.textContent = error.message;
  }
}

function figures({ score: total, bounds, coverage, levels }, say, words) {
  const text = words.indices[index.id];
  const level = levels?.level;
  return [
    element(
      'p',
      { className: 'figure' },
      element('strong', { textContent: shown(total, say.none) }),
      level ? say.level(text.levels[level].name) : say.noLevel,
    ),
    element('meter', { min: 0, max: index.scale.maximum, value: total ?? 0, ariaLabel: text.title }),
    element('p', { textContent: say.range(shown(bounds.low, '–'), shown(bounds.high, '–')) }),
    element('p', { textContent: say.coverage(Math.round((coverage ?? 0) * 100)) }),
  ];
}

function dimensionTable({ dimensions }, say, words) {
  const { nodes } = words.indices[index.id];
  const rows = dimensions.map(({ id, score: points, bounds }) => [
    nodes[id]?.label ?? id,
    shown(points, '–'),
    `${shown(bounds.low, '–')} – ${shown(bounds.high, '–')}`,
  ]);
  return table(say.dimensions, [say.dimension, say.score, say.bounds], rows);
}

function reasonTable(say, words) {
  const rows = explain(structure, { answers }).map(({ part, value }) => [
    reason(part, say, words),
    shown(value, '–', 2),
  ]);
  return table(say.why, [say.part, say.value], rows);
}

function reason(part, say, words) {
  const item = words.items[part.item];
  if (part.kind === 'item') return item.text;
  if (part.kind === 'option') return `${item.text} ${item.options?.[part.option] ?? part.option}`;
  return part.kind === 'adjustment' ? `${part.node}: ${say.adjustment}` : part.node;
}

function table(caption, heads, rows) {
  const head = element('tr', {}, ...heads.map((textContent) => element('th', { scope: 'col', textContent })));
  const body = rows.map(([first, ...numbers]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', textContent: first }),
      ...numbers.map((textContent) => element('td', { className: 'number', textContent })),
    ),
  );
  return element(
    'table',
    {},
    element('caption', { textContent: caption }),
    element('thead', {}, head),
    element('tbody', {}, ...body),
  );
}

function language() {
  const { lang } = document.documentElement;
  return [labels[lang], smeScreening.words[lang]];
}

/** A number as the language writes it; no data is not zero. */
function shown(value, nothing, digits = 1) {
  if (value === null) return nothing;
  return value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: digits });
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
