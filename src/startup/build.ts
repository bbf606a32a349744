import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What the build is made from. */
const SOURCES = [
  'collections',
  'seed',
  'src',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]
const STAMP = path.join('.next', 'newsroom-build')

/**
 * Builds the admin and the site unless the last build was made from these very sources.
 *
 * @throws Error when the build fails; its output has been printed.
 */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  const fingerprint = await fingerprintOf(SOURCES)
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === fingerprint) return
  say('Building the admin and the site (about a minute, this once) …')
  // A build that fails half-way must not pass for the one before it.
  await rm(STAMP, { force: true })
  await runNextBuild()
  await writeFile(STAMP, fingerprint)
}

async function fingerprintOf(sources: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(sources.map(filesBelow))).flat().sort()) {
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  }
  return hash.digest('hex')
}

async function filesBelow(source: string): Promise<string[]> {
  if (path.extname(source) !== '') return [source]
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function runNextBuild(): Promise<void> {
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next')
  const output: Buffer[] = []
  const child = spawn(process.execPath, [next, 'build'], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(output))
      reject(new Error('The build failed; what it printed is above.'))
    })
  })
}
