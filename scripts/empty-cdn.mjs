import { rmSync } from 'node:fs';

// A chunk that no longer exists must not be published from an earlier build.
rmSync(new URL('../dist/cdn', import.meta.url), { recursive: true, force: true });
