/**
 * Who may know whom. Arrows point down only: elements → session → core; inside core everything rests on `model` by its
 * types, so that who wants `score` does not pay for zod. tests/package/layers.test.mjs breaks each rule on purpose.
 */
const TYPES_ONLY = { dependencyTypesNot: ['type-only', 'type-import'] };
/** Parts of core that run with types of the model alone. */
const PLAIN =
  '^src/core/(compiled|response|scoring|advice|analytics|facts|benchmarks|exchange|instruments|regions|i18n|text)/';

/** Files of the model without schemas: what an issue is, and how much is too much. */
const PLAIN_MODEL = '^src/core/model/(issue|issue-params|known-issue|limits)\\.ts$';

/** Rules of the model that ask which scores an instrument can give. */
const REACH = '^src/core/model/rules/reach/';

/** A rule whose violation fails the check. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-circular', 'What needs each other is one thing', {}, { circular: true, viaOnly: TYPES_ONLY }),
    rule(
      'imports-lead-somewhere',
      'Every import leads somewhere',
      { path: '^(src|tests)/' },
      { couldNotResolve: true },
    ),
    rule(
      'no-development-dependency',
      'Consumers do not get what only tests use',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    rule('no-tests-in-src', 'The package does not know its tests', { path: '^src/' }, { path: '^(tests|demo)/' }),
    rule(
      'no-node-in-the-browser',
      'Core, session and elements run without Node',
      { path: '^src/', pathNot: '^src/cli/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'core-stands-alone',
      'Core runs anywhere',
      { path: '^src/core/' },
      { pathNot: ['^src/core/', 'node_modules/zod/'], dependencyTypesNot: ['core'] },
    ),
    rule(
      'zod-in-the-model-only',
      'Only the model checks with zod',
      { path: '^src/', pathNot: '^src/core/model/' },
      { path: 'node_modules/zod/' },
    ),
    rule(
      'plain-core-needs-no-schema',
      'Schemas cost 20 kB; types cost nothing',
      { path: [PLAIN, PLAIN_MODEL] },
      { path: ['^src/core/model/', 'node_modules/zod/'], pathNot: PLAIN_MODEL, ...TYPES_ONLY },
    ),
    rule(
      'model-is-the-ground',
      'The model rests on plain text functions only',
      { path: '^src/core/model/', pathNot: REACH },
      { path: '^src/core/(?!model/|compiled/|text/|facts/)' },
    ),
    rule(
      'reach-is-scored',
      'What scores can be reached, scoring tells; nothing further does',
      { path: REACH },
      { path: '^src/core/(?!model/|compiled/|scoring/)' },
    ),
    rule(
      'scoring-is-pure',
      'Scores come from data, not from words, regions or instruments',
      { path: '^src/core/(compiled|response|scoring)/' },
      { path: '^src/core/(advice|analytics|instruments|i18n)/', ...TYPES_ONLY },
    ),
    rule(
      'instruments-are-data',
      'A questionnaire has no logic; only its type and its hash are told',
      { path: '^src/core/instruments/' },
      { pathNot: '^src/core/(instruments/|facts/|scoring/define-instrument|compiled/known-hash)', ...TYPES_ONLY },
    ),
    rule(
      'session-knows-no-element',
      'The questionnaire has no face',
      { path: '^src/session/' },
      { pathNot: '^src/(session|core)/', dependencyTypesNot: ['core'] },
    ),
    rule(
      'formats-rest-on-core',
      'Files are read anywhere, and by anybody',
      { path: '^src/formats/' },
      {
        pathNot: ['^src/(formats|core)/', 'node_modules/read-excel-file/'],
        dependencyTypesNot: ['core'],
      },
    ),
    rule(
      'cli-has-no-face',
      'The command line rests on session and core',
      { path: '^src/cli/' },
      { path: '^src/(?!cli/|formats/|session/|core/)' },
    ),
    rule(
      'cli-is-an-end',
      'Nobody needs the command line',
      { path: '^src/', pathNot: '^src/cli/' },
      { path: '^src/cli/' },
    ),
    rule(
      'file-formats-in-one-place',
      'One folder knows the libraries of file formats, and one those that need Node',
      { path: '^src/', pathNot: '^src/(cli/)?formats/' },
      { path: 'node_modules/read-excel-file/' },
    ),
    rule(
      'clients-check-lazily',
      'Only an instrument from elsewhere is checked, and then the checks are loaded',
      { path: '^src/(session|formats|elements)/' },
      {
        path: '^src/core/model/',
        pathNot: PLAIN_MODEL,
        dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'],
      },
    ),
    rule(
      'chart-js-in-one-place',
      'One folder draws',
      { path: '^src/', pathNot: '^src/elements/charts/' },
      { path: 'node_modules/chart\\.js/' },
    ),
    rule(
      'charts-are-lazy',
      'The chart library is loaded when a chart is shown',
      { path: '^src/', pathNot: '^src/elements/charts/' },
      { path: '^src/elements/charts/', dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
