// What one can start from: an own example, the same with mistakes, those of the guide, and a copy of one that ships.

/** @returns {Promise<{ titles: Record<string, string>, text: string }[]>} */
export async function loadExamples() {
  const [own, others] = await Promise.all([
    fetch('own-instrument.json').then((answer) => answer.text()),
    fetch('../dist/demo/examples.json').then((answer) => answer.json()),
  ]);
  return [
    { titles: titlesOf(own), text: own },
    { titles: { vi: 'Bản có sáu lỗi để thử', en: 'The same with six mistakes, to try' }, text: spoiled(own) },
    ...others,
  ];
}

function titlesOf(text) {
  const { words } = JSON.parse(text);
  return Object.fromEntries(Object.entries(words).map(([language, { title }]) => [language, title]));
}

/** The mistakes that authors make: a slip in a key, in an option, in a kind; a quoted number, levels, a lost text. */
function spoiled(text) {
  return [
    ['"ordered": true', '"orderd": true'],
    ['"points": { "none": 0, "some": 50', '"points": { "none": 0, "sone": 50'],
    ['"kind": "multiple"', '"kind": "multipel"'],
    ['"weight": 40', '"weight": "40"'],
    ['"from": 40, "to": 75', '"from": 30, "to": 75'],
    ['            "paper": "Sổ giấy",\n', ''],
  ].reduce((result, [right, wrong]) => result.replace(right, wrong), text);
}
