// Walks a JSON Schema (draft 7) along a document, as far as the schema of instruments uses it.

/**
 * The schemas that may hold at a place. Of several forms only those remain whose fixed keys, such as `kind`, are those of
 * the document; while it has none of them, all.
 *
 * @param root The whole schema.
 * @param document What there is of the document.
 * @param path Keys from the root to the place.
 * @param undecided A key at the end of the way that is being chosen, and so decides nothing yet.
 */
export function schemasAt(root, document, path, undecided) {
  let value = document;
  let schemas = forms(root, root, value, path.length === 0 ? undecided : undefined);
  for (const [index, key] of path.entries()) {
    value = value?.[key];
    const last = index === path.length - 1;
    schemas = schemas
      .flatMap((schema) => step(schema, key))
      .flatMap((next) => forms(root, next, value, last ? undecided : undefined));
  }
  return schemas;
}

/** What a schema may be once references and alternatives are followed. */
function forms(root, schema, value, undecided) {
  if (schema.$ref) return forms(root, root.definitions[schema.$ref.split('/').at(-1)], value, undecided);
  const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (!parts) return [schema];
  const all = parts.flatMap((part) => forms(root, part, value, undecided).map((form) => described(form, schema)));
  const fitting = all.filter((form) => fits(form, value, undecided));
  return fitting.length > 0 ? fitting : all;
}

/** What is said of a reference is said of what it leads to. */
function described(form, { description }) {
  return description && !form.description ? { ...form, description } : form;
}

function fits({ properties = {} }, value, undecided) {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(properties).every(
    ([key, schema]) => schema.const === undefined || key === undecided || value[key] === schema.const,
  );
}

function step(schema, key) {
  if (typeof key === 'number') return schema.items ? [schema.items].flat().slice(0, 1) : [];
  const found = schema.properties?.[key] ?? schema.additionalProperties;
  return typeof found === 'object' ? [found] : [];
}
