import belvedere from '@belvedere/eslint-plugin';
import nx from '@nx/eslint-plugin';
import * as jsonc from 'jsonc-eslint-parser';
import { configs as typescript } from 'typescript-eslint';

/**
 * Which layer may import which: the way of the data, and no way back. `testing` is a leaf that all may use in tests.
 */
const LAYERS = {
  testing: [],
  core: [],
  organization: ['core'],
  logs: ['core'],
  toolchain: [],
  promql: ['core'],
  simulator: ['core', 'promql'],
  metrics: ['core', 'promql', 'logs', 'simulator', 'metrics'],
  import: ['core', 'promql', 'organization', 'logs', 'rule-kit', 'slo', 'dashboard-kit'],
  'eslint-plugin': ['core', 'promql'],
  'rule-kit': ['core', 'promql', 'organization'],
  slo: ['core', 'promql', 'organization', 'rule-kit'],
  routing: ['core', 'promql', 'organization', 'rule-kit'],
  'dashboard-kit': ['core', 'promql', 'organization', 'logs', 'rule-kit', 'slo'],
  compile: ['core', 'promql', 'organization', 'logs', 'rule-kit', 'slo', 'routing', 'dashboard-kit'],
  alerts: ['core', 'promql', 'organization', 'simulator', 'metrics', 'rule-kit', 'slo', 'routing'],
  dashboards: ['core', 'promql', 'organization', 'logs', 'metrics', 'rule-kit', 'slo', 'dashboard-kit', 'alerts'],
  components: ['core', 'compile'],
  cli: [
    'core',
    'promql',
    'organization',
    'import',
    'simulator',
    'rule-kit',
    'slo',
    'routing',
    'dashboard-kit',
    'compile',
    'toolchain',
  ],
  // A stack's tests run its definitions on a real Prometheus, with the parts that `belvedere local` is made of.
  stacks: [
    'core',
    'promql',
    'organization',
    'simulator',
    'rule-kit',
    'slo',
    'routing',
    'dashboard-kit',
    'compile',
    'components',
    'metrics',
    'alerts',
    'dashboards',
    'cli',
  ],
};

const layerConstraints = Object.entries(LAYERS).map(([layer, below]) => ({
  sourceTag: `layer:${layer}`,
  onlyDependOnLibsWithTags: [...below, 'testing', 'toolchain'].map((name) => `layer:${name}`),
}));

/** A domain reads itself, the kit and the platform's catalog; never another domain. `scope:all` reads everything. */
const DOMAINS = ['insurance-leads', 'feature-store', 'trading', 'documents', 'platform'];

const scopeConstraints = [
  { sourceTag: 'scope:kit', onlyDependOnLibsWithTags: ['scope:kit'] },
  { sourceTag: 'scope:all', onlyDependOnLibsWithTags: ['scope:kit', 'scope:*'] },
  ...DOMAINS.map((domain) => ({
    sourceTag: `scope:${domain}`,
    onlyDependOnLibsWithTags: ['scope:kit', `scope:${domain}`, 'catalog:platform'],
  })),
];

/** Each fragile library is imported by one package. */
const OWNED = [
  {
    group: ['@pulumi/*', '@pulumiverse/*'],
    message: 'Only packages/components, stacks/ and their test double import Pulumi.',
  },
  { group: ['re2js'], message: 'Only packages/promql judges regular expressions.' },
  {
    group: ['@grafana/grafana-foundation-sdk/*', '@grafana/schema'],
    message: 'Only packages/dashboard-kit imports the foundation SDK.',
  },
  { group: ['@grafana/lezer-logql', '@lezer/*', 'lucene'], message: 'Only packages/logs parses queries of logs.' },
  { group: ['js-yaml', 'yaml'], message: 'Only packages/rule-kit reads and writes YAML.' },
];
const restrict = (files, ...owned) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: OWNED.filter(({ group }) => !owned.some((name) => group.includes(name))) },
    ],
  },
});

export default [
  { ignores: ['**/dist/**', '**/out/**', '**/coverage/**', '**/.nx/**', '**/.belvedere/**'] },
  ...nx.configs['flat/base'],
  ...typescript.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    ignores: ['**/*.config.mjs'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: [...layerConstraints, ...scopeConstraints] },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Where domains write PromQL; the kit's own tests have catalogs of their own, and mistakes on purpose.
    files: ['{alerts,dashboards,stacks}/**/*.ts', 'packages/metrics/**/*.ts'],
    // One rule under two names: what fails a check fails the lint, and what a check only shows is only shown.
    plugins: { '@belvedere': belvedere, '@belvedere/advice': belvedere },
    rules: {
      '@belvedere/promql': ['error', { severity: 'error' }],
      '@belvedere/advice/promql': ['warn', { severity: 'warning' }],
    },
  },
  restrict(['**/*.ts']),
  restrict(['packages/promql/**/*.ts'], 're2js'),
  restrict(['packages/dashboard-kit/**/*.ts'], '@grafana/schema'),
  restrict(['packages/logs/**/*.ts'], 'lucene'),
  restrict(['packages/rule-kit/**/*.ts'], 'js-yaml'),
  restrict(['packages/components/**/*.ts', 'stacks/**/*.ts', 'packages/testing/src/pulumi/**/*.ts'], '@pulumi/*'),
  {
    files: ['**/package.json'],
    languageOptions: { parser: jsonc },
    rules: {
      '@nx/dependency-checks': [
        'error',
        {
          buildTargets: ['typecheck'],
          ignoredDependencies: ['@jest/globals', 'fast-check'],
          ignoredFiles: [
            '{projectRoot}/**/*.test.ts',
            '{projectRoot}/**/test-support/**',
            '{projectRoot}/src/testing/**',
            '{projectRoot}/bench/**',
            '{projectRoot}/**/*.config.mjs',
          ],
        },
      ],
    },
  },
];
