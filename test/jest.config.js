export default {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  injectGlobals: false,
  // A loaded machine may be slow: nothing here measures time.
  testTimeout: 300_000,
  // Modules of ES stay in memory after their suite: the worker must start anew, because one process
  // for all suites (what Jest chooses on a machine of two cores) reaches the limit of its heap.
  workerIdleMemoryLimit: '1GB',
};
