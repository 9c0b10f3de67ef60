/** Keeps what a page may rely on: events that the doc comment describes, and members that are public. */
function onlyThePublic() {
  return {
    name: 'only-the-public',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({ customElement }) => customElement)) {
          declaration.events = declaration.events?.filter(({ description }) => description);
          declaration.members = declaration.members?.filter(({ name, privacy }) => !name.startsWith('#') && !privacy);
        }
      }
    },
  };
}

export default {
  globs: ['src/elements/**/*-element.ts', 'src/elements/**/define*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [onlyThePublic()],
};
