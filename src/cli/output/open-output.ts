import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { fileFailure } from '../input/input-file.js';
import type { Io } from '../io.js';

/** Where a command writes what it makes. */
export interface Output {
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Everything was written: the file gets its name. */
  readonly commit: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens a file to write, or standard output. A file is written under another name beside it and gets its own at the end,
 * so that whoever breaks off leaves no half file, and an earlier one as it was.
 *
 * @throws {Failure} Where it cannot be written.
 */
export async function openOutput(path: string | undefined, io: Io): Promise<Output> {
  if (path === undefined) {
    return {
      write: (data) => io.stdout.write(data),
      commit: () => Promise.resolve(),
      discard: () => Promise.resolve(),
    };
  }
  const name = path;
  const temporary = `${name}.${process.pid}.tmp`;
  const handle = await attempt(name, () => open(temporary, 'w'));
  return {
    write: (data) => attempt(name, () => writeAll(handle, data)),
    async commit() {
      await attempt(name, () => handle.close());
      await attempt(name, () => rename(temporary, name));
    },
    async discard() {
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

async function writeAll(handle: FileHandle, data: string | Uint8Array): Promise<void> {
  await handle.writeFile(data);
}

async function attempt<T>(name: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw fileFailure(name, error, 'unwritable');
  }
}
