// For a page with a strict Content Security Policy. The order matters: schemas ask once, when they are made.
import './without-eval.js';

export * from './index.js';
