import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chunkName } from './scripts/chunk-name.mjs';
import { shortenTemplates } from './scripts/shorten-templates.mjs';

const plugins = [
  nodeResolve({ exportConditions: ['production'] }),
  shortenTemplates(),
  terser({ module: true, ecma: 2020, compress: { passes: 2 } }),
];

/** What Vietnamese pages load together, in one file. */
const manualChunks = (id) => (/dist\/core\/(i18n\/assessment|regions\/vietnam\/words)\/vi\.js$/.test(id) ? 'vi' : null);
const chunkFileNames = (chunk) => `chunks/${chunkName(chunk)}.js`;

/** Passes on what can be mended here. */
function onwarn(warning, warn) {
  // TypeScript's decorator helper asks for `this`, and does without.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  // How zod is written is its own affair.
  if (['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code) && concernsPackage(warning)) return;
  warn(warning);
}

function concernsPackage({ id, ids = [id] }) {
  return ids.every((file) => file?.includes('node_modules'));
}

export default [
  {
    // What a page loads with one tag. The result, the chart, languages, instruments and checks come when they are
    // needed. What they share is in the entry: one file weighs less than two.
    input: { 'digital-readiness': 'dist/elements/assessment/define.js' },
    output: { dir: 'dist/cdn', manualChunks, chunkFileNames },
    plugins,
    onwarn,
  },
  {
    // The result and the radar for pages without questions.
    input: { 'readiness-result': 'dist/elements/result/define.js', 'readiness-radar': 'dist/elements/radar/define.js' },
    output: { dir: 'dist/cdn/alone', chunkFileNames },
    plugins,
    onwarn,
  },
  {
    // The library for pages without a bundler: scoring, and the checks of foreign instruments.
    input: { core: 'dist/core/index.js', model: 'dist/core/model/in-page.js' },
    output: { dir: 'dist/cdn/library', chunkFileNames },
    plugins,
    onwarn,
  },
];
