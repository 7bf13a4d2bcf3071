import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [],
    passWithNoTests: true,
    typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'] },
  },
});
