import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Whether `dist/` is there and younger than everything it is made from.
 *
 * @param {string} root The folder of the repository.
 */
export async function isBuilt(root) {
  const built = await changed(join(root, 'dist/cdn/library/model.js'));
  if (built === 0) return false;
  const sources = await readdir(join(root, 'src'), { recursive: true });
  const made = [...sources.map((file) => join('src', file)), 'package-lock.json', 'rollup.config.mjs', 'tsconfig.json'];
  const times = await Promise.all(made.map((file) => changed(join(root, file))));
  return times.every((time) => time <= built);
}

/** When a file last changed; `0` where there is none. */
async function changed(path) {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.mtimeMs : 0;
}
