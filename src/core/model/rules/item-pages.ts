import type { Instrument } from '../instrument.js';
import { error, type KnownIssue } from '../known-issue.js';
import { unknownId } from './unknown-id.js';

/**
 * Every item stands on exactly one page, and pages name only items that exist. That an item is on no page because its
 * name is misspelt there follows from the misspelling, and is not told again.
 */
export function itemPages({ structure }: Instrument): KnownIssue[] {
  const known = new Set(structure.items.map((item) => item.id));
  const listed = new Set(structure.pages.flatMap(({ items }) => items));
  const missing = new Set([...known].filter((id) => !listed.has(id)));
  const pageOf = new Map<string, string>();
  const issues: KnownIssue[] = [];
  const misspelt = new Set<string>();
  structure.pages.forEach((page, index) => {
    page.items.forEach((item, position) => {
      const path = ['structure', 'pages', index, 'items', position];
      const first = pageOf.get(item);
      for (const issue of unknownId('item', item, known, path, missing)) {
        issues.push(issue);
        misspelt.add(issue.params.nearest ?? '');
      }
      if (first !== undefined) issues.push(error('item/on-two-pages', path, { item, first }));
      else pageOf.set(item, page.id);
    });
  });
  structure.items.forEach(({ id }, index) => {
    if (missing.has(id) && !misspelt.has(id)) {
      issues.push(error('item/on-no-page', ['structure', 'items', index], { item: id }));
    }
  });
  return issues;
}
