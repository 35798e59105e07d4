/** The plugin for ESLint, in JavaScript: an editor may run it on a Node that cannot load TypeScript. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load, loadFresh, ROOT } from './load.mjs';

const CATALOGS = 'packages/metrics';

const checkerSource = () => {
  const modules = domains().map((domain, index) => [`domain${index}`, `./${CATALOGS}/${domain}/src/index.ts`]);
  return [
    "import { catalogsIn, checker } from './packages/eslint-plugin/src/checker.ts';",
    ...modules.map(([name, file]) => `import * as ${name} from '${file}';`),
    `export const check = checker(catalogsIn([${modules.map(([name]) => name)}]));`,
  ].join('\n');
};

const domains = () =>
  readdirSync(join(ROOT, CATALOGS)).filter((name) => existsSync(join(ROOT, CATALOGS, name, 'src', 'index.ts')));

const { promqlRule } = load("export { promqlRule } from './packages/eslint-plugin/src/promql-rule.ts';").exports;
const checker = loadFresh(checkerSource);

export default {
  meta: { name: '@belvedere/eslint-plugin', namespace: '@belvedere' },
  rules: {
    promql: promqlRule({
      checker: () => checker().check,
      pathOf: (file) => relative(ROOT, file),
    }),
  },
};
