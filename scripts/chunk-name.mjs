/**
 * A stable, readable name for a chunk: where its code comes from, without a hash.
 *
 * @param {{ facadeModuleId: string | null, moduleIds: string[], name: string }} chunk
 * @returns {string} e.g. `i18n-assessment-vi`, `charts-radar-chart`, `shared-lit-html`
 */
export function chunkName({ facadeModuleId, name }) {
  if (!facadeModuleId) return `shared-${name}`;
  const path = /\/dist\/(?:core\/)?(.+)\.js$/.exec(facadeModuleId)?.[1];
  return path ? path.replaceAll('/', '-') : name;
}
