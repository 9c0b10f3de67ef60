// Runs in a worker: counts beside the page, which goes on scrolling and typing.
import { CountingDesk } from './counting-desk.js';
import { serveDesk } from './serve-desk.js';
import { messageTurn } from './turn.js';

serveDesk(self, new CountingDesk(messageTurn));
