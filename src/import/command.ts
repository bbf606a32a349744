import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { loadEnv } from 'payload/node'

import { ConfigurationError } from '../database/index.js'
import { runCommand } from '../startup/command.js'
import { openPayload } from '../startup/openPayload.js'
import { importArchive } from './importArchive.js'
import { describe, progress } from './progress.js'

const USAGE = 'Usage: npm run import -- FILE.jsonl'

/** As a shell reports a program that Ctrl-C has ended. */
const INTERRUPTED = 130

/** Lines whose reason is printed; the others are in the file of rejected lines. */
const MOST_REASONS = 50

/** Imports the archive that the command line names. Ends with code 1 if lines were rejected. */
async function run(): Promise<void> {
  const file = readArguments()
  const { size } = await sizeOf(file)

  // Production, so that the database is migrated rather than pushed.
  Object.assign(process.env, { NODE_ENV: 'production' })
  loadEnv()
  const payload = await openPayload()

  let told = 0
  const result = await importArchive(payload, file, {
    onProgress: progress(process.stdout, size),
    onRejected: ({ line, reason }) => {
      told += 1
      if (told <= MOST_REASONS) process.stderr.write(`${file}:${line}: ${reason}\n`)
    },
    signal: interruption(),
  })
  process.stdout.write(`${describe(result, size)}\n`)
  if (result.rejected > 0) {
    process.stderr.write(
      `The rejected lines are in ${result.rejectedTo}, with their reasons: put them right and import that file.\n`,
    )
  }
  if (!result.isComplete) {
    process.stdout.write('Stopped. The same command goes on from here.\n')
  }
  await payload.destroy()
  process.exit(result.isComplete ? Number(result.rejected > 0) : INTERRUPTED)
}

/** The first Ctrl-C ends the import after its open transaction, a second one at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort())
  }
  return controller.signal
}

function readArguments(): string {
  try {
    const { positionals } = parseArgs({ allowPositionals: true })
    const [file] = positionals
    if (file !== undefined && positionals.length === 1) return file
  } catch (error) {
    throw new ConfigurationError(`${(error as Error).message}\n${USAGE}`)
  }
  throw new ConfigurationError(USAGE)
}

async function sizeOf(file: string): Promise<{ size: number }> {
  try {
    const stats = await stat(file)
    if (stats.isFile()) return stats
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read: ${(error as Error).message}`)
  }
  throw new ConfigurationError(`${file} is no file: import one file of lines at a time.`)
}

runCommand(run)
