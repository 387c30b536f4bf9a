import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { keepInMemory } from './bin/in-memory.js'

keepInMemory()

/** What shows many pages takes longest: begun last, it would be waited for alone. The rest as it is, longest first. */
class PagesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const showsPages = ({ moduleId }: TestSpecification) => /\/tests\/(crawls|journeys)\//.test(moduleId)
    return [...sorted.filter(showsPages), ...sorted.filter((file) => !showsPages(file))]
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    // What takes long has a name of its own and runs in bin/check --deep.
    exclude: process.env.DEEP ? [] : ['**/*.deep.test.ts'],
    globalSetup: ['tests/support/server.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    sequence: { sequencer: PagesFirst },
    // Files share the modules that a process has loaded: no test changes one, and loading them was a third of the time.
    isolate: false,
    // More than cores: many tests wait for a server, a browser or a process that was killed.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
  },
})
