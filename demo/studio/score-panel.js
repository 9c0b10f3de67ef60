import { explain, score } from '../../dist/cdn/library/core.js';
import { vietnam } from '../../dist/core/regions/vietnam/index.js';
import { element } from './element.js';
import { words } from './words.js';

/** Shows score, dimensions and explanation of what was answered, by the index, weighting and variants that are chosen. */
export function createScorePanel(choices, place) {
  let current = null;
  let chosen = {};
  choices.addEventListener('change', ({ target }) => {
    chosen = { ...chosen, [target.name]: target.value };
    void render();
  });
  choices.addEventListener('submit', (event) => event.preventDefault());

  async function render() {
    if (!current) return;
    const { instrument, response } = current;
    const { structure } = instrument;
    const profile = await wholeProfile(structure, response.profile);
    const index = structure.indices.find(({ id }) => id === chosen.index) ?? structure.indices[0];
    const view = { structure, index, say: words[language()], texts: textsOf(instrument) };
    choices.replaceChildren(...(index ? selects(view, chosen) : []));
    if (!index) return place.replaceChildren(element('p', { textContent: view.say.noIndex }));
    const options = optionsOf(view, chosen);
    const scored = { answers: response.answers, profile };
    const result = score(structure, scored, options);
    const rows = explain(structure, scored, options);
    place.replaceChildren(...figures(view, result), dimensionTable(view, result), reasonTable(view, rows, result));
  }

  return {
    show(instrument, response) {
      if (current?.instrument.structure.id !== instrument.structure.id) chosen = {};
      current = { instrument, response };
      void render();
    },
    refresh: () => void render(),
  };
}

function language() {
  return document.documentElement.lang;
}

function textsOf({ structure, words: texts }) {
  return texts[language()] ?? texts[structure.defaultLocale];
}

/** The profile with what follows from it, as the widget sees it. */
async function wholeProfile({ profile }, given) {
  if (profile?.region !== vietnam.id) return given;
  const derive = await vietnam.derived.load();
  return { ...given, ...derive(given, new Date().toISOString().slice(0, 10)) };
}

function optionsOf({ structure, index }, chosen) {
  const variants = (structure.variants ?? []).flatMap(({ id, alternatives }) =>
    alternatives.includes(chosen[`variant ${id}`]) ? [[id, chosen[`variant ${id}`]]] : [],
  );
  const known = Object.keys(index.weightings ?? {}).includes(chosen.weighting);
  return { index: index.id, weighting: known ? chosen.weighting : 'default', variants: Object.fromEntries(variants) };
}

/** A choice of each thing that can be chosen; none of what has only one. */
function selects({ structure, index, say, texts }, chosen) {
  const indices = structure.indices.map(({ id }) => [id, texts.indices[id]?.title ?? id]);
  const weightings = Object.keys(index.weightings ?? {}).map((id) => [id, texts.weightings?.[id] ?? id]);
  const variants = (structure.variants ?? []).map(({ id, alternatives, default: usual }) => {
    const told = texts.variants?.[id];
    return select(
      `variant ${id}`,
      told?.title ?? id,
      alternatives.map((one) => [one, told?.alternatives[one] ?? one]),
      chosen[`variant ${id}`] ?? usual,
    );
  });
  return [
    ...(indices.length > 1 ? [select('index', say.index, indices, index.id)] : []),
    ...(weightings.length > 0
      ? [select('weighting', say.weighting, [['default', say.default], ...weightings], chosen.weighting ?? 'default')]
      : []),
    ...variants,
  ];
}

function select(name, label, pairs, value) {
  const options = pairs.map(([id, textContent]) => element('option', { value: id, textContent }));
  const made = element('select', { name }, ...options);
  made.value = value;
  return element('label', { className: 'ask' }, label, made);
}

function figures({ index, say, texts }, { score: total, bounds, coverage, levels }) {
  const names = texts.indices[index.id];
  const level = levels?.level;
  const named = level ? say.level(names.levels?.[level]?.name ?? level) : levels ? say.noLevel : '';
  return [
    element('p', {}, names.title),
    element(
      'p',
      { className: 'figure' },
      element('strong', { textContent: shown(total, say.none), className: total === null ? 'nothing' : '' }),
      named,
    ),
    element('p', { textContent: say.range(shown(bounds.low), shown(bounds.high)) }),
    element('p', { textContent: say.coverage(Math.round((coverage ?? 0) * 100)) }),
  ];
}

function dimensionTable({ index, say, texts }, { dimensions }) {
  const { nodes } = texts.indices[index.id];
  const rows = dimensions.map(({ id, score: points, bounds }) => [
    nodes[id]?.label ?? id,
    shown(points),
    `${shown(bounds.low)} – ${shown(bounds.high)}`,
  ]);
  return table(say.dimensions, [say.dimension, say.score, say.bounds], rows);
}

function reasonTable({ index, say, texts }, contributions, { score: total }) {
  const { nodes } = texts.indices[index.id];
  const rows = contributions.map(({ path, part, value }) => [
    reason(part, say, texts, nodes),
    nodes[path[0]]?.label ?? '',
    shown(value, '–', 2),
  ]);
  const sum = contributions.length > 0 ? [[say.sum, '', shown(total, '–', 2)]] : [[say.noReason, '', '–']];
  return table(say.why, [say.part, say.dimension, say.value], [...rows, ...sum]);
}

/** A part of the score in words. */
function reason(part, say, texts, nodes) {
  if (part.kind === 'adjustment') return `${say.reasons[part.reason]}: ${nodes[part.node]?.label ?? part.node}`;
  if (part.kind === 'node') return nodes[part.node]?.label ?? part.node;
  const item = texts.items[part.item];
  const question = part.row ? `${item?.text} (${item?.rows?.[part.row] ?? part.row})` : item?.text;
  if (part.kind === 'item') return question ?? part.item;
  return `${question ?? part.item} ${item?.options?.[part.option] ?? item?.columns?.[part.option] ?? part.option}`;
}

function table(caption, heads, rows) {
  const numbers = heads.map((_, index) => rows.every((row) => /^[-−–\d]/.test(row[index])));
  const head = element(
    'tr',
    {},
    ...heads.map((textContent, index) =>
      element('th', { scope: 'col', textContent, className: numbers[index] ? 'number' : '' }),
    ),
  );
  const body = rows.map(([first, ...cells]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', textContent: first }),
      ...cells.map((textContent, index) =>
        element('td', { textContent, className: numbers[index + 1] ? 'number' : '' }),
      ),
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

/** A number as the language writes it; no data is not zero. */
function shown(value, nothing = '–', digits = 1) {
  return value === null ? nothing : value.toLocaleString(language(), { maximumFractionDigits: digits });
}
