// Writes the register of three stages that docs/programme.md walks through: made up, the same at every build.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stagesRegister } from '../demo/dma-stages.js';

const target = new URL('../dist/demo/', import.meta.url);
await mkdir(target, { recursive: true });
const answers = await readFile(new URL('../demo/dma-stages.csv', import.meta.url), 'utf8');
await writeFile(new URL('dma-stages.json', target), JSON.stringify(stagesRegister(answers), null, 2));
