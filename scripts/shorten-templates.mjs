/**
 * Takes comments and spare white space out of `css` and `html` templates: minifiers leave text alone.
 *
 * @returns {import('rollup').Plugin}
 */
export function shortenTemplates() {
  return {
    name: 'shorten-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
      const parts = [];
      visit(this.parse(code), (node) => {
        const shorten = node.type === 'TaggedTemplateExpression' && SHORTEN[node.tag.name];
        if (shorten) parts.push(...node.quasi.quasis.map(({ start, end }) => ({ start, end, shorten })));
      });
      return { code: replaced(code, parts), map: null };
    },
  };
}

const SHORTEN = { css: shortCss, html: shortHtml, svg: shortHtml };

/** Only where white space means nothing; inside brackets and selectors it may. */
function shortCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/([;{ (][\w-]+): /g, '$1:')
    .replace(/ (>) /g, '$1')
    .replace(/([ :,(])0(\.\d)/g, '$1$2');
}

/** A line break between two tags is the author's; elsewhere one space does for many. */
function shortHtml(text) {
  return text.replace(/>\s*\n\s*</g, '><').replace(/\s+/g, ' ');
}

function replaced(code, parts) {
  let text = code;
  for (const { start, end, shorten } of parts.toSorted((one, other) => other.start - one.start)) {
    text = text.slice(0, start) + shorten(text.slice(start, end)) + text.slice(end);
  }
  return text;
}

function visit(node, see) {
  if (Array.isArray(node)) for (const child of node) visit(child, see);
  else if (node?.type) {
    see(node);
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value, see);
  }
}
