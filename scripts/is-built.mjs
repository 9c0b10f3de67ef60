import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Whether `dist/` is there and younger than everything it is made from.
 *
 * @param {string} root The folder of the repository.
 */
export async function isBuilt(root) {
  const built = await changed(join(root, 'dist/demo/examples.json'));
  if (built === 0) return false;
  const folders = ['src', 'demo/studio', 'demo/roadmap', 'docs/authoring'];
  const sources = await Promise.all(folders.map((folder) => filesIn(root, folder)));
  const made = [...sources.flat(), 'package-lock.json', 'rollup.config.mjs', 'tsconfig.json'];
  const times = await Promise.all(made.map((file) => changed(join(root, file))));
  return times.every((time) => time <= built);
}

/** Everything in a folder, by paths from the root. */
async function filesIn(root, folder) {
  const files = await readdir(join(root, folder), { recursive: true });
  return files.map((file) => join(folder, file));
}

/** When a file last changed; `0` where there is none. */
async function changed(path) {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.mtimeMs : 0;
}
