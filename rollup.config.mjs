import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chunkName } from './scripts/chunk-name.mjs';
import { shortenTemplates } from './scripts/shorten-templates.mjs';
import { workerEntries } from './scripts/worker-entries.mjs';

const plugins = [
  nodeResolve({ exportConditions: ['production'] }),
  shortenTemplates(),
  workerEntries(),
  terser({
    module: true,
    ecma: 2022,
    // Terms of what is inside: dist/cdn/LICENCES.txt.
    format: { comments: false },
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
  }),
];

/**
 * What a first page needs together comes together: many small files weigh more, and each one is waited for. The
 * words of one language never bring those of another.
 */
const TOGETHER = [
  [
    /dist\/core\/(?:i18n\/assessment\/(\w+)|regions\/\w+\/words\/(\w+)|instruments\/[\w-]+\/(\w+)-opening)\.js$/,
    'opening',
  ],
  [
    /dist\/core\/(?:regions\/vietnam\/(?!decree|derive|size)[\w-]+|instruments\/sme-screening\/(?:questionnaire|items))\.js$/,
    'questions',
  ],
  // Beside what derives the size class, so that the first page can name that by what it gives.
  [/dist\/core\/regions\/vietnam\/decree-80\.js$/, 'decree'],
];

/** Name of the file that a module comes in; `null` where rollup may choose. */
function together(id) {
  for (const [modules, name] of TOGETHER) {
    const found = modules.exec(id);
    if (found) return [name, ...found.slice(1)].filter(Boolean).join('-');
  }
  return null;
}

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
    // needed; what all of them stand on comes with the tag itself.
    input: { 'digital-readiness': 'dist/elements/assessment/define.js' },
    output: { dir: 'dist/cdn', manualChunks: together, chunkFileNames },
    plugins,
    onwarn,
  },
  {
    // The result, its radar and its roadmap alone, for pages without questions.
    input: {
      'readiness-result': 'dist/elements/result/define.js',
      'readiness-radar': 'dist/elements/radar/define.js',
      'readiness-roadmap': 'dist/elements/roadmap/define.js',
      'readiness-programme': 'dist/elements/programme/define.js',
    },
    output: { dir: 'dist/cdn', chunkFileNames: (chunk) => `chunks/result/${chunkName(chunk)}.js` },
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
  {
    // A page of the demo as a bundler makes it: the element with an instrument. It is not published.
    input: { roadmap: 'demo/roadmap/example.js' },
    output: { dir: 'dist/demo', chunkFileNames: 'chunks/roadmap/[name].js' },
    plugins,
    onwarn,
  },
  {
    // The editor of the demo; it is not published.
    input: { editor: 'demo/studio/editor.js' },
    output: { dir: 'dist/demo', chunkFileNames: 'chunks/[name].js' },
    plugins: [nodeResolve(), terser({ module: true, ecma: 2022, format: { comments: false } })],
    onwarn,
  },
];
