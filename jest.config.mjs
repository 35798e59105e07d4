import { existsSync, globSync } from 'node:fs';

/** All projects in one process: `npm test`. Each also runs alone through Nx. */
export default {
  projects: globSync(['packages/*', 'packages/metrics/*', 'dashboards/*', 'alerts/*', 'stacks/*', 'tools'])
    .filter((folder) => existsSync(`${folder}/jest.config.mjs`))
    .map((folder) => `<rootDir>/${folder}`),
};
