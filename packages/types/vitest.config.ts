import { defineConfig } from 'vitest/config';
import { base } from '../../vitest.base.ts';

export default defineConfig({
  test: {
    ...base,
    include: [],
    passWithNoTests: true,
    typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'] },
  },
});
