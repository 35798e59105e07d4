import { existsSync, globSync } from 'node:fs';
import { TEST_TIMEOUT } from './jest.preset.mjs';

process.env.BELVEDERE_LIVE = '1';

/** All projects in one process: `npm test`. Each also runs alone through Nx. */
export default {
  projects: globSync(['packages/*', 'packages/metrics/*', 'dashboards/*', 'alerts/*', 'stacks/*', 'tools'])
    .filter((folder) => existsSync(`${folder}/jest.config.mjs`))
    .map((folder) => `<rootDir>/${folder}`),
  // jest leaves a core free by default, which is half of a small machine; many tests wait for programs that they start.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/jest.sequencer.mjs',
  // jest reads it here only where it runs all projects, and there only where one runs alone.
  testTimeout: TEST_TIMEOUT,
};
