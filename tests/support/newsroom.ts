import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** The first editor of every newsroom under test. */
export const EDITOR = { email: 'first@newsroom.test', password: 'a-password-for-tests' }

/** A server of the newsroom's, in a process of its own. */
export interface RunningNewsroom {
  databaseURL: string
  /** Ends the process at once, as a crash would. */
  kill: () => Promise<void>
  /** What it has printed so far. */
  output: () => string
  /** Holds the process still, as a busy machine would, until {@link RunningNewsroom.resume}. */
  pause: () => void
  resume: () => void
  /** Stops it as Ctrl-C does and resolves with its exit code. */
  stop: () => Promise<null | number>
  url: string
}

interface StartOptions {
  /** Default: a new SQLite file. */
  databaseURL?: string
  env?: Record<string, string>
}

/**
 * As in the scripts of package.json. The condition picks Lexical's production files at once: those that
 * choose while they load wait for an import of their own, which Node 20 sometimes never settles.
 */
export const NODE_FLAGS = ['--conditions=production', '--import', 'tsx']

/** A program of the newsroom's, and what it prints once it answers. */
interface Program {
  file: string
  started: string
}

const NEWSROOM: Program = { file: 'src/server.ts', started: 'The newsroom is running' }
const NODE: Program = { file: 'src/deliveryServer.ts', started: 'Readers are answered at' }

/** A start that builds the app takes a minute or two. */
const PATIENCE_MS = 240_000

/**
 * Starts a newsroom as `npm start` does, on a free port; rejects with its output when it does not come
 * up.
 */
export const startNewsroom = (options: StartOptions = {}): Promise<RunningNewsroom> =>
  startProgram(NEWSROOM, options)

/** Starts a node that only reads, as `npm run start:delivery` does, on a newsroom's database. */
export const startNode = (
  options: Required<Pick<StartOptions, 'databaseURL'>> & StartOptions,
): Promise<RunningNewsroom> => startProgram(NODE, options)

async function startProgram(program: Program, options: StartOptions): Promise<RunningNewsroom> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-test-'))
  const databaseURL = options.databaseURL ?? `file:${path.join(folder, 'newsroom.db')}`
  const port = await freePort()
  const { child, ended, output } = spawnProgram(program, {
    DATABASE_URL: databaseURL,
    MEDIA_DIR: path.join(folder, 'media'),
    NEWSROOM_EMAIL: EDITOR.email,
    NEWSROOM_PASSWORD: EDITOR.password,
    PAYLOAD_SECRET: 'a-secret-for-tests-0123456789abcdef',
    PORT: String(port),
    ...options.env,
  })

  await new Promise<void>((resolve, reject) => {
    const giveUp = () => {
      child.kill('SIGKILL')
      reject(new Error(`${program.file} did not come up:\n${output()}`))
    }
    const timer = setTimeout(giveUp, PATIENCE_MS)
    child.stdout?.on('data', () => {
      if (!output().includes(program.started)) return
      clearTimeout(timer)
      resolve()
    })
    void ended.then((code) => {
      clearTimeout(timer)
      reject(new Error(`${program.file} ended (${code}):\n${output()}`))
    })
  })

  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const code = await ended
    if (!options.databaseURL) await rm(folder, { force: true, recursive: true })
    return code
  }
  return {
    databaseURL,
    kill: async () => void (await end('SIGKILL')),
    output,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop: () => end('SIGINT'),
    url: `http://localhost:${port}`,
  }
}

/** Runs the server until it ends by itself: for settings that stop it at boot. */
export async function runToEnd(
  env: Record<string, string>,
): Promise<{ code: null | number; output: string }> {
  const { ended, output } = spawnProgram(NEWSROOM, env)
  return { code: await ended, output: output() }
}

function spawnProgram(
  { file }: Program,
  env: Record<string, string>,
): {
  child: ChildProcess
  ended: Promise<null | number>
  output: () => string
} {
  let output = ''
  const child = spawn(process.execPath, [...NODE_FLAGS, file], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const collect = (chunk: Buffer) => (output += chunk.toString())
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ended = new Promise<null | number>((resolve) => child.on('close', resolve))
  return { child, ended, output: () => output }
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
