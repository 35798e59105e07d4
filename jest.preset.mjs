/** Milliseconds. Many tests start real programs, on machines that do other things too. */
export const TEST_TIMEOUT = 60_000;

/** Tests that run only where a variable of the environment asks for them, by what their file's name ends in. */
const ON_DEMAND = {
  // A real Prometheus over simulated history: `npm test`, but not what an edit waits for, `nx affected -t test`.
  'live.test.ts': 'BELVEDERE_LIVE',
  // What takes minutes: `npm run test:thorough`.
  'thorough.test.ts': 'BELVEDERE_THOROUGH',
  // A real Grafana: the workflow `e2e`.
  'e2e.test.ts': 'BELVEDERE_E2E',
  // What needs the release archives: the workflow, or a machine that reaches them.
  'network.test.ts': 'BELVEDERE_NETWORK',
};

const leftOut = () =>
  Object.entries(ON_DEMAND)
    .filter(([, variable]) => process.env[variable] !== '1')
    .map(([ending]) => `\\.${ending.replaceAll('.', '\\.')}$`);

/** The jest configuration of every project: TypeScript as ESM, types stripped by swc. */
export function project(displayName) {
  return {
    displayName,
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts'],
    transform: {
      '^.+\\.ts$': [
        '@swc/jest',
        { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
      ],
    },
    testMatch: ['<rootDir>/**/*.test.ts'],
    testPathIgnorePatterns: ['/node_modules/', '/out/', '/dist/', ...leftOut()],
    modulePathIgnorePatterns: ['/out/', '/dist/'],
    testTimeout: TEST_TIMEOUT,
  };
}
