// `new Worker(new URL('./x-worker.js', import.meta.url))` is how every bundler knows a worker. In our own bundle the script
// becomes an entry of its own, and its address passes through our policy for pages with Trusted Types.
import { dirname, resolve } from 'node:path';

const ADDRESS = /new URL\(\s*'(\.\/[\w-]+-worker\.js)',\s*import\.meta\.url\s*\)/g;
const POLICY = resolve('dist/elements/programme/desk/trusted-script.js');

/** A rollup plugin that bundles the workers of a page with it. */
export function workerEntries() {
  return {
    name: 'worker-entries',
    transform(code, id) {
      const followed = code.replaceAll(ADDRESS, (_, file) => {
        const reference = this.emitFile({ type: 'chunk', id: resolve(dirname(id), file) });
        return `trustedScript(import.meta.ROLLUP_FILE_URL_${reference})`;
      });
      if (followed === code) return null;
      return { code: `import { trustedScript } from ${JSON.stringify(POLICY)};\n${followed}`, map: null };
    },
  };
}
