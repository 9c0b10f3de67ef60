import * as z from 'zod';
import { formsAt } from './known-keys.js';
import type { Path } from './known-issue.js';

/**
 * What a schema lets stand at a path of a document, for a sentence, where it is one of a few; `undefined` where it is not.
 * An object among them is told by its keys: `{ "value": … }`.
 */
export function knownChoices(schema: z.ZodType, document: unknown, path: Path): string | undefined {
  const forms = formsAt(schema, document, path);
  const named = forms.map(namesOf);
  const some = forms.some((form) => form instanceof z.ZodEnum || form instanceof z.ZodLiteral);
  const names = new Set(named.flatMap((one) => one ?? []));
  return some && !named.includes(null) && names.size > 1 ? [...names].join(', ') : undefined;
}

/** The choices of one form; `null` where they are not a few. */
function namesOf(form: unknown): readonly string[] | null {
  if (form instanceof z.ZodEnum) return form.options.map(String);
  if (form instanceof z.ZodLiteral) return [...form.values].map(String);
  if (!(form instanceof z.ZodObject)) return null;
  return [
    `{ ${Object.keys(form.shape)
      .map((key) => `"${key}": …`)
      .join(', ')} }`,
  ];
}
