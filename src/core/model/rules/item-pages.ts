import { unknownId } from './unknown-id.js';
import type { Instrument } from '../instrument.js';
import { error, type KnownIssue } from '../known-issue.js';

/** Every item stands on exactly one page, and pages name only items that exist. */
export function itemPages({ structure }: Instrument): KnownIssue[] {
  const known = new Set(structure.items.map((item) => item.id));
  const pageOf = new Map<string, string>();
  const issues: KnownIssue[] = [];
  structure.pages.forEach((page, index) => {
    page.items.forEach((item, position) => {
      const path = ['structure', 'pages', index, 'items', position];
      const first = pageOf.get(item);
      if (!known.has(item)) issues.push(...unknownId('item', item, known, path));
      else if (first !== undefined) issues.push(error('item/on-two-pages', path, { item, first }));
      else pageOf.set(item, page.id);
    });
  });
  structure.items.forEach(({ id }, index) => {
    if (!pageOf.has(id)) issues.push(error('item/on-no-page', ['structure', 'items', index], { item: id }));
  });
  return issues;
}
