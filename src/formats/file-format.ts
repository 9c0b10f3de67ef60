/** The formats of responses that can be read. */
export const INPUT_FORMATS = ['csv', 'xlsx', 'json', 'jsonl'] as const;

/** A format of responses. */
export type FileFormat = (typeof INPUT_FORMATS)[number];

const EXTENSIONS: Readonly<Record<string, FileFormat>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.xlsx': 'xlsx',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The format that the name of a file tells; `null` where it tells none. */
export function formatOfName(name: string): FileFormat | null {
  const [ending = ''] = /\.[^./\\]+$/.exec(name) ?? [];
  return EXTENSIONS[ending.toLowerCase()] ?? null;
}

/** The format that the first bytes of a file look like. */
export function formatOfBytes(bytes: Uint8Array): FileFormat {
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
  if (start.startsWith('PK\u0003\u0004')) return 'xlsx';
  if (start.startsWith('[')) return 'json';
  return start.startsWith('{') ? 'jsonl' : 'csv';
}
