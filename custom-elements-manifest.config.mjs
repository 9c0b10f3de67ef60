/** Keeps what a page may rely on: events that the doc comment describes, and members and attributes that are public. */
function onlyThePublic() {
  return {
    name: 'only-the-public',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({ customElement }) => customElement)) {
          declaration.events = declaration.events?.filter(({ description }) => description);
          const hidden = (declaration.members ?? []).filter(isHidden);
          declaration.members = declaration.members?.filter((member) => !isHidden(member));
          declaration.attributes = declaration.attributes?.filter(
            ({ fieldName }) => !hidden.some(({ name }) => name === fieldName),
          );
        }
      }
    },
  };
}

function isHidden({ name, privacy = 'public' }) {
  return name.startsWith('#') || privacy !== 'public';
}

export default {
  globs: ['src/elements/**/*-element.ts', 'src/elements/**/define*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [onlyThePublic()],
};
