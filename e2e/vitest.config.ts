import { defineConfig } from 'vitest/config';
import { base } from '../vitest.base.ts';

const environments = 'environments/**/*.test.ts';

export default defineConfig({
  test: {
    slowTestThreshold: 180_000,
    reporters: ['default', './environments/reporter.ts'],
    projects: [
      { test: { ...base, name: 'packages', maxConcurrency: 24, exclude: ['**/node_modules/**', environments] } },
      {
        test: {
          ...base,
          name: 'environments',
          include: [environments],
          exclude: ['**/node_modules/**'],
          globalSetup: './environments/global-setup.ts',
          testTimeout: 180_000,
        },
      },
    ],
  },
});
