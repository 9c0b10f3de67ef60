import type { ChosenFile } from '../intake-service.js';

/**
 * The files that were dropped, those within dropped folders too, with their paths. To be called while the event is handled:
 * afterwards the browser tells nothing more of it.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.length === 0) return chosenFiles(files);
  const found: ChosenFile[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

/** The files of a file input; those of a folder with their paths within it. */
export function chosenFiles(files: FileList): readonly ChosenFile[] {
  return [...files].map((content) => ({ path: content.webkitRelativePath || content.name, content }));
}

async function collect(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (isFile(entry)) {
    const content = await fileOf(entry);
    if (content) found.push({ path: entry.fullPath.replace(/^\//, ''), content });
  } else if (isDirectory(entry)) {
    for (const one of await entriesOf(entry)) await collect(one, found);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });
}

/** All entries of a folder: a reader gives them in batches, and an empty one at the end. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (batch.length === 0) return found;
    found.push(...batch);
  }
}
