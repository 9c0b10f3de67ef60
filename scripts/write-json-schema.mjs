// Writes the JSON Schema of instrument files beside the built modules.
import { writeFile } from 'node:fs/promises';
import { instrumentJsonSchema } from '../dist/core/model/json-schema.js';

const target = new URL('../dist/instrument.schema.json', import.meta.url);
await writeFile(target, `${JSON.stringify(instrumentJsonSchema(), null, 2)}\n`);
