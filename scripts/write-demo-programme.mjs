// Writes the programme that the demo opens: made up, the same at every build.
import { mkdir, writeFile } from 'node:fs/promises';
import { generatedProgramme } from '../demo/programme-data.js';

const target = new URL('../dist/demo/', import.meta.url);
await mkdir(target, { recursive: true });
await writeFile(new URL('programme.json', target), JSON.stringify(generatedProgramme()));
