import { defineConfig } from 'vitest/config'

// Without a server: functions, the corpus of credits, and the command line as processes of its own.
const unit = {
  include: ['tests/{cli,credits,unit}/**/*.test.ts'],
  name: 'unit',
  // Property tests try hundreds of stories.
  testTimeout: 60_000,
}

// In process, against databases that these tests start themselves.
const database = {
  fileParallelism: false,
  include: ['tests/api/database/**/*.test.ts'],
  name: 'database',
  testTimeout: 60_000,
}

// Over HTTP, against one built newsroom on the database that TEST_DATABASE_URL names.
const api = {
  exclude: ['tests/api/database/**'],
  fileParallelism: false,
  globalSetup: 'tests/support/setup.ts',
  hookTimeout: 60_000,
  include: ['tests/api/**/*.test.ts'],
  name: 'api',
  testTimeout: 60_000,
}

// In a real browser, against one built newsroom.
const e2e = {
  expect: { poll: { interval: 200, timeout: 20_000 } },
  fileParallelism: false,
  globalSetup: 'tests/support/setup.ts',
  hookTimeout: 60_000,
  include: ['tests/e2e/**/*.test.ts'],
  name: 'e2e',
  testTimeout: 120_000,
}

// The packed package, installed in an app of its own.
const packed = {
  include: ['tests/package/**/*.test.ts'],
  name: 'package',
  testTimeout: 120_000,
}

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [unit, database, packed, api, e2e].map((test) => ({ extends: true as const, test })),
  },
})
