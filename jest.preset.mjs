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
    testPathIgnorePatterns: ['/node_modules/', '/out/', '/dist/'],
    modulePathIgnorePatterns: ['/out/', '/dist/'],
    testTimeout: 60_000,
  };
}
