const themes = {
  default: ['#0b615a', '#ffffff', '#182224', '#536065', '#ffffff', '#ced8da', 8, 16],
  purple: ['#5b2a86', '#ffffff', '#221a29', '#5f5568', '#ffffff', '#ddd3e5', 12, 16],
  blue: ['#0b57a4', '#ffffff', '#14212e', '#4e5d6c', '#f7fbff', '#c5d5e4', 2, 17],
  night: ['#7fd1ff', '#06263a', '#e8eef3', '#a9b7c2', '#10171d', '#33424e', 16, 16],
};

const form = document.querySelector('#theme');
const code = document.querySelector('#css');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

form.addEventListener('input', show);
for (const button of form.querySelectorAll('button')) {
  button.addEventListener('click', () => choose(themes[button.dataset.theme]));
}
choose(themes.default);

function choose(values) {
  for (const [index, field] of [...form.querySelectorAll('input')].entries()) field.value = values[index];
  show();
}

/** Writes the chosen values into a style sheet: no style attribute, so a strict policy allows it. */
function show() {
  const lines = [...form.querySelectorAll('input')].map((field) => {
    const unit = field.type === 'range' ? 'px' : '';
    return `  ${field.name}: ${field.value}${unit};`;
  });
  const css = `readiness-assessment {\n${lines.join('\n')}\n}`;
  sheet.replaceSync(css);
  code.textContent = css;
}
