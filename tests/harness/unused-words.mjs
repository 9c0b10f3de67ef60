import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isCatalogue = (file) => /\/i18n\//.test(file) && !/\/(describe|format|pick|parse)-[^/]*$/.test(file);

/**
 * Keys of the message catalogues that nothing outside the catalogues reads, as `file: Interface.key.key`. A key that is read by
 * a computed name, through a spread or as part of a smaller type counts as read.
 *
 * @param {Readonly<Record<string, string>>} [replaced] Texts of files by path from the root, in place of what is on the disk.
 */
export function unusedWords(replaced = {}) {
  const program = createProgram(replaced);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, 'src/')));
  const read = new Set();
  for (const source of sources) if (!isCatalogue(source.fileName)) markRead(source, checker, read);
  return sources
    .filter(({ fileName }) => isCatalogue(fileName) || fileName.endsWith('report-messages.ts'))
    .flatMap((source) => declaredKeys(source).map((key) => ({ ...key, file: relative(root, source.fileName) })))
    .filter(({ node }) => !read.has(node))
    .map(({ file, path }) => `${file}: ${path.join('.')}`);
}

function createProgram(replaced) {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, 'src', name));
  const { config } = ts.readConfigFile(join(root, 'tests/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'tests'));
  const settings = { ...options, noEmit: true, composite: false, incremental: false };
  const host = ts.createCompilerHost(settings);
  const readFile = host.readFile.bind(host);
  host.readFile = (name) => replaced[relative(root, name)] ?? readFile(name);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) => {
    const text = replaced[relative(root, name)];
    return text === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, text, language, true);
  };
  return ts.createProgram(files, settings, host);
}

/** The keys of every interface of messages, with those inside them. */
function declaredKeys(source) {
  const keys = [];
  const visit = (node, path) => {
    const here = ts.isPropertySignature(node) ? [...path, node.name.getText(source)] : path;
    if (ts.isPropertySignature(node)) keys.push({ node, path: here });
    ts.forEachChild(node, (child) => visit(child, here));
  };
  for (const node of source.statements) {
    if (ts.isInterfaceDeclaration(node) && /(Messages|Words|Sentences)$/.test(node.name.text))
      visit(node, [node.name.text]);
  }
  return keys;
}

/** Adds the declarations of all keys that a file reads. */
function markRead(source, checker, read) {
  const parts = (type) => (type.isUnion() ? type.types : [type]);
  const mark = (symbol) => symbol?.declarations?.forEach((one) => read.add(one));
  const markNamed = (type, name) => parts(type).forEach((one) => mark(checker.getPropertyOfType(one, name)));
  const markInside = (node) => {
    if (ts.isPropertySignature(node)) read.add(node);
    ts.forEachChild(node, markInside);
  };
  const markWhole = (type, name) =>
    parts(type).forEach((one) => checker.getPropertyOfType(one, name)?.declarations?.forEach(markInside));
  const markAll = (type) => parts(type).forEach((one) => checker.getPropertiesOfType(one).forEach(mark));
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) mark(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) markAll(checker.getTypeAtLocation(node.expression));
    if (ts.isSpreadAssignment(node)) markAll(checker.getTypeAtLocation(node.expression));
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { dotDotDotToken, propertyName, name } of node.elements) {
        if (dotDotDotToken) markAll(type);
        else markNamed(type, (propertyName ?? name).getText(source));
      }
    }
    if (ts.isCallExpression(node)) {
      const lists = /^Object\.(entries|keys|values)$/.test(node.expression.getText(source));
      for (const given of node.arguments) {
        const type = checker.getTypeAtLocation(given);
        const wanted = checker.getContextualType(given);
        if (lists) markAll(type);
        // What is handed on as a smaller type is read there.
        else if (wanted && wanted !== type) {
          for (const { name } of parts(wanted).flatMap((one) => checker.getPropertiesOfType(one)))
            markWhole(type, name);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}
