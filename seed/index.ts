import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { loadEnv } from 'payload/node'

import { ConfigurationError } from '../src/database/index.js'
import { runCommand } from '../src/startup/command.js'
import { openPayload } from '../src/startup/openPayload.js'
import { loadCopy } from './loadCopy.js'
import { loadStory } from './loadStory.js'

const USAGE = 'Usage: npm run seed [-- --file copy.txt]'

/** Loads the first story, or the copy in the file that `--file` names. */
async function seed(): Promise<void> {
  const { file } = readArguments()
  const text = file === undefined ? undefined : await readCopy(file)

  // Production, so that the database is migrated rather than pushed.
  Object.assign(process.env, { NODE_ENV: 'production' })
  loadEnv()
  const payload = await openPayload()
  const { headline, isNew } = await (text === undefined
    ? loadStory(payload)
    : loadCopy(payload, text))
  process.stdout.write(
    isNew ? `Loaded “${headline}”.\n` : `“${headline}” is there already; nothing was changed.\n`,
  )
  await payload.destroy()
  process.exit(0)
}

function readArguments(): { file?: string } {
  try {
    return parseArgs({ options: { file: { type: 'string' } } }).values
  } catch (error) {
    throw new ConfigurationError(`${(error as Error).message}\n${USAGE}`)
  }
}

async function readCopy(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read: ${(error as Error).message}`)
  }
}

runCommand(seed)
