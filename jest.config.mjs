import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

// One runner for everything: unit tests beside their source, then the tests that talk to the product from outside.
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        target: 'es2024',
        experimental: { keepImportAttributes: true },
      },
      module: { type: 'es6' },
    },
  ],
};

const common = {
  cacheDirectory: fileURLToPath(new URL('.cache/jest', import.meta.url)),
  transform,
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/'],
};

export default {
  // Ends what hangs, and that alone: on a busy machine a server and a browser take thirty times as long as on one at rest.
  testTimeout: 300_000,
  // Most tests wait for a server, a database or a browser: three at a time pay off even on two cores.
  maxWorkers: Math.max(3, Math.floor(availableParallelism() / 2)),
  testSequencer: '<rootDir>/tests/support/heavy-first.mjs',
  reporters: ['default', '<rootDir>/scripts/count-reporter.mjs'],
  projects: [
    { ...common, displayName: 'rules', rootDir: 'packages/rules', testMatch: ['<rootDir>/src/**/*.test.ts'] },
    { ...common, displayName: 'api', rootDir: 'apps/api', testMatch: ['<rootDir>/src/**/*.test.ts'] },
    { ...common, displayName: 'web', rootDir: 'apps/web', testMatch: ['<rootDir>/src/**/*.test.ts'] },
    {
      ...common,
      displayName: 'tests',
      rootDir: 'tests',
      testMatch: ['<rootDir>/**/*.test.ts'],
      ...(existsSync(new URL('tests/support/global-setup.ts', import.meta.url)) && {
        globalSetup: '<rootDir>/support/global-setup.ts',
        globalTeardown: '<rootDir>/support/global-teardown.ts',
      }),
    },
  ],
};
