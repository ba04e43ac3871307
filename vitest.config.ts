import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/test/browser/**'],
          // Some start the commands as a person does, several processes each, on a machine that may be busy.
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: 'browser',
          include: ['src/test/browser/**/*.test.ts'],
          globalSetup: ['src/test/browser/start-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
})
