import { expect } from '@open-wc/testing';
import { droppedFiles } from '../../../../src/elements/programme/intake/face/dropped-files.js';

interface Entry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly fullPath: string;
}

/** A file of a dropped folder, as a browser hands it over. */
function fileEntry(fullPath: string, readable = true): Entry {
  const file = (found: (file: File) => void, failed: () => void) => {
    if (readable) found(new File(['x'], fullPath.split('/').at(-1) ?? ''));
    else failed();
  };
  return Object.assign({ isFile: true, isDirectory: false, fullPath }, { file });
}

/** A dropped folder whose entries come in batches. */
function folderEntry(fullPath: string, ...batches: readonly (readonly Entry[])[]): Entry {
  const createReader = () => {
    const left = [...batches];
    return { readEntries: (found: (entries: readonly Entry[]) => void) => found(left.shift() ?? []) };
  };
  return Object.assign({ isFile: false, isDirectory: true, fullPath }, { createReader });
}

function transfer(entries: readonly Entry[]): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  return { items, files: [] } as unknown as DataTransfer;
}

describe('droppedFiles', () => {
  it('goes through folders within folders, and through every batch that a folder gives', async () => {
    const many = Array.from({ length: 250 }, (_, at) => fileEntry(`/phieu/dn-${at}/a.json`));
    const dropped = folderEntry('/phieu', many.slice(0, 100), many.slice(100, 200), many.slice(200), [
      folderEntry('/phieu/sau', [folderEntry('/phieu/sau/nua', [fileEntry('/phieu/sau/nua/b.json')])]),
    ]);
    const found = await droppedFiles(transfer([dropped, fileEntry('/rieng.csv'), fileEntry('/mat.csv', false)]));
    expect(found.length).to.equal(252);
    expect(found.slice(-2).map(({ path }) => path)).to.deep.equal(['phieu/sau/nua/b.json', 'rieng.csv']);
    expect(new Set(found.map(({ path }) => path)).size).to.equal(252);
  });

  it('takes files where a browser tells of no entries', async () => {
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'a.csv'));
    const found = await droppedFiles({ items: [], files: files.files } as unknown as DataTransfer);
    expect(found.map(({ path }) => path)).to.deep.equal(['a.csv']);
  });
});
