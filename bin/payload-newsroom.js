#!/usr/bin/env node
import { existsSync } from 'node:fs'

// The repository runs its sources as they are, without a build; an installed package has only dist.
const sources = new URL('../src/cli/index.ts', import.meta.url)
const inRepository = existsSync(sources)
if (inRepository) {
  const { register } = await import('tsx/esm/api')
  register()
}
const room = inRepository ? sources : new URL('../dist/src/cli/index.js', import.meta.url)
const { runCommandLine } = await import(room.href)
process.exitCode = await runCommandLine(process.argv.slice(2))
