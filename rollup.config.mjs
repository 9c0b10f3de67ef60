import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chunkName } from './scripts/chunk-name.mjs';

const plugins = [nodeResolve({ exportConditions: ['production'] }), terser({ module: true, ecma: 2020 })];

function onwarn(warning, warn) {
  // TypeScript's decorator helper asks for `this`, and does without.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  warn(warning);
}

export default [
  {
    // What a page loads with one tag. Languages, instruments, checks and the chart come when they are needed.
    input: { 'digital-readiness': 'dist/elements/define-all.js' },
    output: { dir: 'dist/cdn', chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js` },
    plugins,
    onwarn,
  },
  {
    // The library for pages without a bundler: scoring, and the checks of foreign instruments.
    input: { core: 'dist/core/index.js', model: 'dist/core/model/index.js' },
    output: { dir: 'dist/cdn/library', chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js` },
    plugins,
    onwarn,
  },
];
