import type { EnterpriseLine } from './enterprise-lines.js';
import type { EnterprisePage } from './shown-programme.js';

/** Enterprises on a page of the list. */
const PAGE = 50;

/**
 * A page of a list.
 *
 * @param wanted Which page, from 1; the last one where there are not so many.
 */
export function pageOf(found: readonly EnterpriseLine[], wanted: number): EnterprisePage {
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(wanted, pages);
  return { lines: found.slice((page - 1) * PAGE, page * PAGE), found: found.length, page, pages };
}
