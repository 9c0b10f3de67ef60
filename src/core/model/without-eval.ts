import * as z from 'zod';

// Where it may, zod compiles schemas with `new Function`. A strict Content Security Policy reports the mere attempt,
// so a page says no before the first schema is made.
z.config({ jitless: true });
