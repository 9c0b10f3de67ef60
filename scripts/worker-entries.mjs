// `new URL('./x-worker.js', import.meta.url)` is how a browser finds the script of a worker. Bundled, the script becomes an
// entry of its own, and the address follows it.
import { dirname, resolve } from 'node:path';

const ADDRESS = /new URL\(\s*'(\.\/[\w-]+-worker\.js)',\s*import\.meta\.url\s*\)/g;

/** A rollup plugin that bundles the workers of a page with it. */
export function workerEntries() {
  return {
    name: 'worker-entries',
    transform(code, id) {
      if (!code.includes('-worker.js')) return null;
      const followed = code.replaceAll(ADDRESS, (_, file) => {
        const reference = this.emitFile({ type: 'chunk', id: resolve(dirname(id), file) });
        return `new URL(import.meta.ROLLUP_FILE_URL_${reference})`;
      });
      return followed === code ? null : { code: followed, map: null };
    },
  };
}
